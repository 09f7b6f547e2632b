package evidence

// phrasesEN are the English phrases by stance; see phrases for the signs.
var phrasesEN = [stances]string{
	instructs: `
^describe; ^define the; ^define how; ^define what; ^list the; ^list all; ^specify; ^explain; ^insert; ^summarise; ^summarize; ^outline; ^state the
^state how; ^state which; ^state whether; ^document the; ^document how; ^fill in; ^attach; ^justify; ^copy the; ^delete this; ^replace this
^reference to; ^provide a; ^provide an; ^provide the; ^provide details; ^include a; ^include the; ^add a; ^identify the; ^indicate; ^assess which
^mention; this section should; this section must; this section shall; this chapter should; should describe; should contain; should include
should be described; should be documented; should be listed; must be described; must be documented; must be reported; must be listed
shall be described; shall be documented; shall be listed; shall contain; shall describe; shall include; must contain; must describe
needs to be described; you should; if applicable; as applicable; where applicable describe; this template; delete all instructions; lorem ipsum
to be filled; fill out; your product; your device; your system; your organization; your organisation; insert here; e g hospital; tbd; tbc; yyyy mm dd
xxx; xx; to be described; to be documented; to be detailed; to be stated; requirement 1; this is the place; documented in full; described in full
documented separately; placeholder; ^example; ^think of; ^select what applies; ^hint; ^note to authors; ^guidance; ^delete as appropriate
delete as appropriate; strike out; ^for each data set; ^for each dataset; ^use one table; ^enter text; ^enter the name; ^be consistent with
texts in italics; text in italics; all italics; in square brackets are; ^sample text; ^example of; ^only if applicable; screenshots are welcome
^give a basic; ^give a short; ^give a brief; ^give an overview; ^give details; ^provide here; ^insert here; ^name all; ^name the resources
^assess whether; ^consider whether; ^minimum content; minimum content; ^attach a copy; ^include here; your own words; your company; your ai
to be deleted; to be replaced; replace the example; the author of this; complete this; complete the table; fill this; fill in the`,
	promises: `
will be * described; will be * documented; will be * provided; will be * added; will be * enclosed; will be * compiled; will be * drawn
will be * assessed; will be * evaluated; will be * issued; will be * established; will be * developed; will be * defined; will be * created
will be * specified; will be * prepared; will be * completed; will be * finalised; will be * finalized; will be * included; will be * conducted
will be * carried out; will be * performed; will be * implemented; will be * determined; will be * written; will be * published; will be * attached
will be * submitted; will be * supplied; will be * tested; will be * validated; will be * signed; we will describe; we will document; we will provide
we will define; we will add; will follow; will describe; will contain; is planned; are planned; planned for; we plan to; we intend to; we aim to
is foreseen; are foreseen; is scheduled; to be added; to be signed; to be defined; to be determined; to be completed; to be confirmed; to be written
to be drafted; to be decided; yet to be; in preparation; under discussion; under development; under preparation; under revision; being revised
being prepared; being drafted; in progress; work in progress; going to; not yet; has not been taken; have not been defined; is pending; are pending
is outstanding; is expected for; are expected for; in a future version; in a later version; in the next version; future revision; is evaluating
are evaluating; is considering; still to be; still open; coming soon; awaiting signature; for signature; will start with; no changes to report
was not performed; were not performed; has not been performed; have not been performed; was not carried out; has not been carried out
not been conducted; was not conducted; is not available; are not available; not yet available; is not documented; are not documented; does not exist
is missing; are missing; out of scope; in the process of; hope to; hopes to; would like to; we want to; we ll; ll be added; ll follow; will add
will be * agreed; will be * decided; will be * chosen; will be * selected; will be * appointed; will be * set up; will be * launched
will be * produced; will be * drafted; will be * assembled; will be * put; will be * introduced; will be * made available; will be * delivered
will be * organised; will be * held; will be * hired; is being prepared; is being written; is being drafted; is being planned; is being set up
is being collected; is being discussed; is being chosen; are being prepared; are being written; are being drafted; are being planned
are being collected; are being discussed; is still being; are still being; remains to be; remain to be; has yet to; have yet to; not been decided
not been written; not been started; not started; not been drawn up; not been drafted; not been signed; not been chosen; no plan has; no decision has
no date has; nothing has been; thinking about; under consideration; under construction; under negotiation; next year; later this year; next quarter
in the coming; over the coming; once available; when available; as soon as available; once it is available; once the certificate; when the certificate
has arrived; to be provided; to be supplied; to be specified; to be agreed; to be announced; to be chosen; to be established; to be developed
on our roadmap; on the roadmap; roadmap; aims to; plans to; intends to; is aiming; is looking for; are looking for; is expected to be
are expected to be; has started to; has begun to; shall document; shall be established; shall be drawn up; must be drawn up; should be drawn up`,
	cites: `
article #n requires; article #n * must; article #n * shall; under article #n * has to; under article #n * must; article #n * requires
annex iv requires; annex iv; the regulation requires; the ai act requires; ai act requires; required by article; pursuant to article
must be relevant and sufficiently; as referred to in article; very important; is important; are important; is essential; is crucial; plays a key
the importance of; recognises the; recognizes the; the legislator; the law requires; the law demands; the standard requires; the standard asks
the mdr requires; requires manufacturers; requires providers; manufacturers must; manufacturers shall; providers must; providers shall
providers of high risk; high risk ai systems must; high risk ai systems shall`,
	announces: `
detailed description of; detailed information on; high level overview; general overview of; this document contains; this document defines
this document details; this document specifies; it establishes the; this document describes; this document provides; this document gives
this document covers; this dossier; this file contains; this file describes; this section describes; this section contains; this section provides
this section gives; this chapter describes; this chapter contains; this report describes; it contains a; it contains information
the following section~; the following chapter~; is described in; are described in; is documented in; are documented in; is given in; are given in
can be found in; is provided in; are provided in; is specified in; is contained in; are contained in; refer to; ^see; see document; see section
see chapter; see annex; is part of document; are listed in; is available on request; are available on request; is maintained by; are maintained by
is governed by; are governed by; this template; this plan describes; this plan defines; this policy describes; this procedure describes
described elsewhere; in a separate document; separate document; separate file; are summarised in; is summarised in; can be requested; upon request
editorial; typos; spelling; first draft of; initial draft; creation of this; created this document`,
	assures: `
appropriate measures; appropriate technical and organisational; adequate measures; suitable measures; necessary measures; state of the art
state of the art solution; all requirements are met; all applicable requirements; meets all; complies with; comply with; is compliant; are compliant
in compliance with; in accordance with; in line with; is ensured; are ensured; is guaranteed; ensures that; has been ensured; thoroughly tested
extensively tested; carefully; all tests were passed; all tests passed; high quality; highest quality; high standards; best practice; best practices
is in place; are in place; is maintained; easy to use; user friendly; intuitive; modern; top priority; takes * seriously; committed to
as far as possible; relevant standards; applicable standards; robust and; safe and secure; secure and; always been; cutting edge; innovative
best in class; world class; trustworthy; responsible ai; sufficient accuracy; sufficiently accurate; excellent; outstanding; optimal
no changes to report; proven; state of the art methods; process according to; has a risk management; are appropriate; is appropriate; is suitable
are suitable; is adequate; are adequate; handled appropriately; at all times; qualified personnel; meets the expectations; scalable; seriously
committed; commitment; passion; strive; strives; proud; convinced; confident that; satisfied that; holistic; seamless; seamlessly; peace of mind
excellence; our mission; our vision; our values; continuous improvement; part of how we work; from day one; at the heart; cornerstone; mindful of
where necessary; we believe; reputation; award winning; delighted; exciting; revolutionary; groundbreaking; next generation; game changer
game changing; to an acceptable level; all necessary information; all relevant information; all the information; large and diverse
diverse and representative; world leading; leading edge; second to none; can rely on; you can trust; high level of; without compromise; unparalleled
transforms; transforming; empowers; empowering; unlock; unlocks
according to iso; according to iec; follows iso; follows iec; is carried out according to; is performed according to; was developed according to; follows the standard`,
	comparesTo: `
state of the art is; state of the art for; state of the art in; competing; competitor~; competitors; other vendors; other manufacturers; other suppliers; the authors; published work; published studies; studies show
studies have shown; literature shows; in the literature; predicate device; similar devices; equivalent device; comparable products; 510 k; states that
claims that; reports that; buyers; suppliers; the market for; analysts; in general ai; survey of; in general; et al; another project; other project
other projects; another product; a different product; different product; sister product; sister project; our other; another device; other devices on
market leader; other makers; another maker; another manufacturer; another vendor; recent studies; recent years; the literature; according to a study
a study by; was published in; has been published; conference; keynote; guidelines recommend; across the industry; in the industry; rival; rivals`,
}

// elsewhereEN are the English headings that lead away; see elsewhere.
const elsewhereEN = `
table of contents; contents; list of abbreviations; abbreviations; glossary; definitions; references; bibliography; list of figures; list of tables
state of the art; competitor~; competing; competition; equivalent device~; similar device~; literature; foreword; legal requirements; legal basis
regulatory background; about us; about the company; related work; market analysis; document history; distribution list; open points; open issues
open items; open questions; next steps; outlook; roadmap; future work; acknowledgements; checklist before; news; press release; market overview
background literature; reading list; lessons from other; how to use this template; about this template; about this document; template instructions`
