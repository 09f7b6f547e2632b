package law

// ivdrChanges is what Regulation (EU) 2017/746 brought since it applies, and what changed in it.
var ivdrChanges = []Change{
	{ID: "ivdr.applies", Day: 20220526, By: &actIVDR, Refs: []Ref{{IVDR, "art_113/2"}, {MDR, "art_1/7"}}},
	{ID: "ivdr.udi_d", Day: 20230526, By: &actIVDR, Refs: []Ref{{IVDR, "art_113/3/e"}, {IVDR, "art_24/4"}}},
	{ID: "ivdr.transition", Day: 20240709, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/2"}, {IVDR, "art_110/3"}, {IVDR, "art_110/3a"}, {IVDR, "art_110/3b"}, {IVDR, "art_110/3c"}, {IVDR, "art_110/3d"}, {IVDR, "art_110/3e"}}},
	{ID: "ivdr.interruption", Day: 20250110, By: &longerIVDR, Refs: []Ref{{IVDR, "art_10a"}, {IVDR, "art_110/11"}}},
	{ID: "ivdr.udi_bc", Day: 20250526, By: &actIVDR, Refs: []Ref{{IVDR, "art_113/3/e"}, {IVDR, "art_24/4"}}},
	{ID: "ivdr.applied_d", Day: 20250526, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}}},
	{ID: "ivdr.agreed_d", Day: 20250926, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}, {IVDR, "art_110/3e"}}},
	{ID: "ivdr.applied_c", Day: 20260526, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}}},
	{ID: "ivdr.eudamed", Day: 20260528, By: &eudamed, Refs: []Ref{{IVDR, "art_26"}, {IVDR, "art_28"}, {IVDR, "art_29"}, {IVDR, "art_51/5"}, {IVDR, "art_113/3/f"}}, Secondary: true},
	{ID: "ivdr.agreed_c", Day: 20260926, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}}},
	{ID: "ivdr.eudamed_devices", Day: 20261127, By: &eudamed, Refs: []Ref{{IVDR, "art_26/3"}, {IVDR, "art_113/3/f"}}, Secondary: true},
	{ID: "ivdr.udi_a", Day: 20270526, By: &actIVDR, Refs: []Ref{{IVDR, "art_113/3/e"}, {IVDR, "art_24/4"}}},
	{ID: "ivdr.applied_b", Day: 20270526, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}}},
	{ID: "ivdr.agreed_b", Day: 20270926, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3c"}}},
	{ID: "ivdr.end_d", Day: 20271231, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3a"}, {IVDR, "art_110/3b/a"}}},
	{ID: "ivdr.end_c", Day: 20281231, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3b/b"}}},
	{ID: "ivdr.end_b", Day: 20291231, By: &longerIVDR, Refs: []Ref{{IVDR, "art_110/3b/c"}}},
	{ID: "ivdr.in_house", Day: 20301231, By: &longerIVDR, Refs: []Ref{{IVDR, "art_5/5"}}, Secondary: true},
}
