package law

// mdrChanges is what changed in Regulation (EU) 2017/745 since it applies, and what of it begins later.
var mdrChanges = []Change{
	{ID: "mdr.transition", Day: 20230320, By: &longerMDR, Refs: []Ref{{MDR, "art_120/2"}, {MDR, "art_120/3"}, {MDR, "art_120/3a"}, {MDR, "art_120/3b"}, {MDR, "art_120/3c"}, {MDR, "art_120/3d"}, {MDR, "art_120/3e"}}},
	{ID: "mdr.sell_off", Day: 20230320, By: &longerMDR, Refs: []Ref{{MDR, "art_120/4"}}},
	{ID: "mdr.udi_ii", Day: 20230526, By: &actMDR, Refs: []Ref{{MDR, "art_27"}, {MDR, "art_123/3/f"}, {MDR, "art_123/3/g/i"}}},
	{ID: "mdr.applied", Day: 20240526, By: &longerMDR, Refs: []Ref{{MDR, "art_120/3c"}, {MDR, "art_120/3f"}}},
	{ID: "mdr.eudamed_in_parts", Day: 20240709, By: &longerIVDR, Refs: []Ref{{MDR, "art_34"}, {MDR, "art_123/3/d"}, {MDR, "art_123/3/e"}}},
	{ID: "mdr.agreed", Day: 20240926, By: &longerMDR, Refs: []Ref{{MDR, "art_120/3c"}, {MDR, "art_120/3e"}, {MDR, "art_120/3f"}}},
	{ID: "mdr.interruption", Day: 20250110, By: &longerIVDR, Refs: []Ref{{MDR, "art_10a"}, {MDR, "art_120/13"}}},
	{ID: "mdr.udi_i", Day: 20250526, By: &actMDR, Refs: []Ref{{MDR, "art_27"}, {MDR, "art_123/3/f"}, {MDR, "art_123/3/g/ii"}}},
	{ID: "mdr.substances", Day: 20260101, By: &substances, Refs: []Ref{{MDR, "anx_I/10.4"}}, Secondary: true},
	{ID: "mdr.custom_made", Day: 20260526, By: &longerMDR, Refs: []Ref{{MDR, "art_120/3f"}}},
	{ID: "mdr.eudamed", Day: 20260528, By: &eudamed, Refs: []Ref{{MDR, "art_29"}, {MDR, "art_31"}, {MDR, "art_32"}, {MDR, "art_56/5"}, {MDR, "art_123/3/d"}}, Secondary: true},
	{ID: "mdr.sampled", Day: 20260719, By: &listed52, Refs: []Ref{{MDR, "art_52/4"}}},
	{ID: "mdr.investigations", Day: 20260719, By: &listed61, Refs: []Ref{{MDR, "art_61/6"}, {MDR, "art_61/4"}}},
	{ID: "mdr.eudamed_devices", Day: 20261127, By: &eudamed, Refs: []Ref{{MDR, "art_123/3/e"}, {MDR, "art_29/4"}}, Secondary: true},
	{ID: "mdr.udi_reusable_i", Day: 20270526, By: &actMDR, Refs: []Ref{{MDR, "art_123/3/g/iii"}}},
	{ID: "mdr.eudamed_certificates", Day: 20270527, By: &eudamed, Refs: []Ref{{MDR, "art_123/3/ea"}, {MDR, "art_56/5"}}, Secondary: true},
	{ID: "mdr.end_iii", Day: 20271231, By: &longerMDR, Refs: []Ref{{MDR, "art_120/3a/a"}}},
	{ID: "mdr.end_others", Day: 20281231, By: &longerMDR, Refs: []Ref{{MDR, "art_120/3a/b"}, {MDR, "art_120/3b"}}},
}
