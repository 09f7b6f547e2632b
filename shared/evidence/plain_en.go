package evidence

// plainEN are the everyday words of the English query terms; see plain.
const plainEN = `
	A10 Act Azure Corp Corporation Danish Firefox Hat Intel Kft L4 L40 Limited Mbit Meta Microsoft Monday Oy Pty R1 Safari Srl Studio abuse abused
	accelerator accept accessed accessible accounts accurate adapts add address adds adjusts advice advisories afresh aged agreed air allowed aloud
	ambulance analyser analyzer angle anxiety appointment artwork aside asks assesses assessments assume assuming assumptions attached attacker attackers
	autumn avoided bad band bedside beforehand belongs bench benefits better blindly blinks blocks blur booklet both bottom bought bow boxes brainstorming
	branch break bucket buffer builds built bundle burn but buttons calls came candidate candidates capture cardiologists carrier catalogue ceiling
	challenge channels charge checkbox checked checks class classed clause clips clock closed clustering commit companion comparable compares completely
	complied compromise concordance connection contour contractor copy correctly costs count counted countermeasure countermeasures countersigned coupled
	crafted crash crashes criterion cropped customer customers dark dates death decisive declared decoder deleted deletes deliberate depicts derived
	deviations diagnosed dial did differs dignity disagreed discriminated disputes distributor doctors documentation documented doesn don doo door doubles
	downgrade downloaded drawings drew driven due earlier easier easily easy effects eight electricity electrodes eleven employer entries entry envelope
	ethical exceed exceeded exceeds except exception exchange experience experiment experiments explain explainable explained extracts eye faint fake
	faked fan far faulty few files filter filters fingerprint firm five fixes flat floor focus fold folder font fooled foot forged formula frames free
	fresh fulfils gapped gasket gastroenterologists gauge gave gender goes gone good granted guided hack hacked hackers hand handed hands handset handsets
	harmed headset heuristic hits holdout hook hooked hour house households hurt hurts hypervisor ignore ignored ill impedance infants infection
	initialled injured inlet inpatients install installs instruction insurer intentionally interference internet interrupt interview investigated
	investigation invitation inviting itself judgement judgment keep keeping keeps kept kill kit kitchen knob know lab lamp last latency launched leads
	leaflet learns leased led licences lid likely linear linked listened local logged login logout longer look looked looks loudness lowered mains malware
	manager manipulation manufactured many match matching me means measured measurements media median meets megabytes messages met microphone microphones
	middleware minorities minors minutes misdiagnosis misses mistake misunderstanding misunderstands mix mixed modes monitors motion moved movement much
	near nearest needlessly neighbour neurologists newborns nobody noisy norm norms notebook notice obey object old oncologists online opened opens
	opinion ordered organised otherwise outpatients outweigh outweighs overestimated overlooked overtreatment overweight overwrite overwritten own pair
	paired partner passwords patching pathologists pathology paused pay peaks people percentage period permissions permitted phantom pharmacists phase
	phone photos picked picks pictured pieces pile piles pilot platform plausibility plc please plug plugged plugin pocket points poisoned polyp polyps
	ports prefer preprocessing present president presume prevented prevents preview price printed private processes products professional profile
	protected protection pruned pseudonym psychiatrists psychologist psychologists publicly pull put puts quantised questionnaire questionnaires questions
	quiet rated rays readers reads reasons recommends recruited refresh refreshed refuses regulatory reinstall reject relaxes released reliable remote
	remove rented repeat repeated replay repository residents restarts return returned returns reversible reviews reward rewritten rig ring rises robust
	roles roll room root row ruled rules runs safeguard safeguards said sale sat satisfies say scores script scroll sealed seconds secret secrets secured
	see sees segment segments sell send separately served servers settings setup shared sharp shifted shock short shorter signal simulator size slides
	slow so socket sockets solutions sooner sorted speaker specified spectrum spring stands starting statistician stay stem stolen stops street struck
	students subcontracted subcontractor substitute successive suffering summative supercomputer supervision suppresses surgeons suspected suspended
	swapped swapping symbol symbols tagged take takes taking talks tamper taught technician tell theft therapists think thought thread threads threw
	thumbnail tie title together told top touched tracker tracks trademark transit translates treated trick tried troubleshooting turn uncertainty
	underestimated underside understandable undo unfair university unmodified updating us vibrates vibration videos virtualisation voices volunteers votes
	wait wanted wants ward wash watch watchdog watched watches waterfall watt weak wear weeded weighed went whether white whoever wipe withdrawn word
	workshops worst worth write writes writing written wrote yearly yellow yes young younger yourself`
