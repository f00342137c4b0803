"""Given names that news in the five languages meet often: one of them makes a sequence of capitals a person."""

# ruff: noqa: E501 - more names a line are easier to keep
from __future__ import annotations

from core.languages.word_lists import words

# Own list, in lower case. Names that are words of one of the languages as well ("Hope", "Tod", "Norm") are left out; a
# name that is missing leaves the kind open and costs nothing else.
GIVEN_NAMES = words("""
    aaron abdul abdullah achim adam adele adrian adrien agnes agostino agustin ahmed ahmet aida akira alain alan alba albert aldo alec
    alejandra alejandro aleksandar alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandros alexei alexej
    alexis alfonso alfred ali alice alicia alina aline alison allison almut alois alvaro amadou amalia amanda ambra amedeo amelie
    amina amir amit amy ana anais anastasia anders andre andrea andreas andrej andres andrew andrij andriy andrzej andy angela
    angelika angelino angelo anil anita anja anke ann anna annalena anne annette annie ansgar anthony antje antoine anton antonella
    antonello antonia antonio antony anwar araceli arantxa ariane arianna aristide arjen armando armin arnaud arndt arne arno arnold aron
    arthur artur arturo arun ashley astrid attilio audrey augusto aurelie aurore avery avi avigdor axel ayman aymeric babette baptiste
    barack barbara barbel barry bartosz baschar bashar bastian bastien beat beate beatrice beatrix beatriz begona belen bella ben
    benazir benedikt benjamin benny benoit beppe bernadette bernard bernardo bernd bernhard bernhardine bert berta bertrand beth betsy
    bettina betty beverly bianca bianka bill billy birgit birgitta bjarne björn blake bob bobby bodo boris borut brad bradley brady
    brandon brenda brett brian brice brigitta brigitte britta brittany brooke bruce bruno bryan burkhard bärbel caleb calvin cameron
    camilla camille candice carina carl carla carles carlo carlos carlotta carmelo carmen carol carola carolin carolina caroline
    carsten casey cassie catalina caterina catharina catherine cathy cayetana cecile cecilia cedric celia celine cem cesare chaim
    chantal charles charlie charlotte cheryl chester chiara chris christa christelle christian christiane christin christina christine
    christof christoffer christoph christophe christopher chuck ciaran cindy cinzia ciro claas claire clara clara-marie clarence
    clarissa claude claudia claudine claudio claus clayton clemens clement cliff clifford clint cody colette colin connie connor conny
    constantin constanze consuelo corbin cordula corina corinna corinne cornelia cornelius corrado cory cosima courtney craig cristina
    cristobal curtis cynthia cyril cyrill cyrille dagmar dale damian damiano damien dan dana daniel daniela daniele daniil danilo
    danny daphne dario darrell darren darryl dascha dave david david-maria davide dean debbie debora deborah debra delcy denis denise
    dennis derek detlef detlev devin diana diane dianne diego dieter dietlinde dietmar dietrich dilma dimitri dirk dmitri dmitry
    dmytro dolores domenico domingo dominic dominik dominique don donald donatella donna dorian doris dorothea dorothee dorothy doug
    douglas dragan duncan dustin dwight dylan eberhard eckart eckhard eckhardt eckhart ed eddie edgar edgardo edin edith edmund
    edoardo edouard eduard eduardo edward edwin egon ehud eileen ekkehard ekrem elaine elena eleonora elfriede eli elias elijah elina
    elio elisa elisabeth elisabetta elise eliza elizabeth elke ellen elliot elliott elmar elodie eloise elon elsbeth elvira emanuel
    emanuela emanuele emerson emil emile emilia emiliano emilie emilio emily emma emmanuel enno enrico enrique enzo erdal erhard eric
    erica erich erik erika erin erna ernestine ernesto ernie ernst erwin esteban estelle esther ethan etienne ettore eugen eugene
    eugenia eugenio eva evan evelin evelyn evo ewald ezequiel fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadi
    faisal falk farah farid fatima fatma fausto federica federico felicia felicitas felipe felix felizitas ferdinand ferdinando
    fernando ferran fidel filippo fiona fiorella flavia flavio florence florent florian fouad fran francesca francesco francine
    francis francisca francisco franco francois frank franz franziska françois fred freddie frederic frederica frederick frederik
    friedemann frieder friederike friedhelm friedrich fritz fritzi frédéric fulvio fumio gabi gabriel gabriela gabriele gaetano gareth
    gary gaston gavin gebhard geert gemma gennaro geoff geoffrey georg george georges georgia georgios gerald geraldine gerard gerardo
    gerd gerhard gernot gero gerry gesine ghassan giacomo giada giancarlo gianfranco gianluca gianluigi gianni gideon gilbert gilles
    gina ginevra gino giordano giorgia giorgio giovanni gisela gisele gitta giulia giuliana giuliano giulio giuseppe glenda glenn
    gloria gonzalo goran gordana gorden gordon gottfried gotz greg gregoire gregor gregory greta grit gudrun guido guilherme guillaume
    guillermo gunnar gunter gunther gustav gustavo guy gwen gyorgy györgy götz günter günther haakon hakan hank hanna hannah hannelore
    hannes hanno hans hans-peter hansjorg hansjörg harald harold harriet harry hartmut hassan hauke hayley hazel heather hector hedwig
    heide heidemarie heidi heike heiko heiner heino heinrich heinz helen helena helene helga helge hella helmut hendrik henner henning
    henri henriette henrik henrike henry henryk herbert herman hermann hermine hernan herta herve hilde hildegard hillary hilmar
    hinnerk hinrich hiroshi holger horst hosni hossein howard hubert hugh hugo hulya hussein hüseyin ian ibrahim ida ignacio ignazio
    igor ihor ilaria ilhan ilir ilka ilse imke imran inaki indira ines inga inge ingeborg ingo ingrid inka innokenti ioannis ion irene
    irina iris irma irmgard isa isaac isabel isabell isabella isabelle ismail isolde istvan istván itamar ivan ivana ivanka ivica
    jacek jack jackie jacob jacqueline jacques jaime jair jake jakob jamal james jamie jan jana jane janek janet janez janice janina
    janine jannick jannik jannis jaqueline jared jaroslav jaroslaw jarosław jasmin jason jasper javier jay jean jean-claude jean-luc
    jeanette jeanine jeanne jeff jeffery jeffrey jenna jennifer jenny jens jeremy jerome jerry jerzy jesse jessica jessika jesus jill
    jim jimena jimmy jo joachim joan joana joanna joanne joaquin jocelyne jochen jody joe joel joey johan johann johanna johannes john
    johnny jolanta jon jonas jonathan jonna joop joost jordan jordana jordi jorg jorge joschka jose josef josefa josefine josep joseph
    josephine joshua jost josé joyce juan juanita jude judith judy jule julia julian juliane julie julien juliette julija julika julio
    julius jurg justin justus jutta jörg jürg jürgen kai kaitlyn kaja kaleb kamala kamil karel karen karim karin karine karl karla
    karol karolina karoline karsten kasper kate katerina katharina katharine katherine kathleen kathrin kathy katia katie katja katrin
    katrina katy kay kees keiko keir keith kelly kellyanne kemal ken kendra kenji kenneth kenny kerstin kevin khaled khalid kilian kim
    kirk kirsten kirstjen klaas klara klaus klemens knut konrad konstantin konstantinos kornelia kris kristina krzysztof kurt kurtis
    kyle kylie kyriakos käthe lana lara larry lars lasse laura lauren laurence laurent laurie laurin lea leah lech leif leigh leila
    lena leo leon leonardo leonie leopold leopoldo leroy lesley leslie lester letizia levi lew lewis liam lidia lieselotte lilian
    lilli lillian lilly lily lina linda lindsay lindsey linus lioba lionel lisa liv livia liz lizzy lloyd logan lois lola lore-maria
    loredana lorena lorenz lorenza lorenzo loretta lori lorraine lothar lou louis louise lourdes luana luc luca lucas lucia luciana
    luciano lucie lucio lucy ludger ludovic ludwig luigi luis luisa luise lukas lukasz lutz lydia lydie lyle lyn maarten macarena
    maciej maddalena madeleine magali magda magdalena magnus mahmud maike maja malcolm malik malin malte malu mandy manfred manolo
    manon manuel manuela mara marc marcel marcela marceline marcella marcello marcelo marcia marco marcus mareike mareile marek maren
    margaret margarete margarita margaux margherita margit margot margret margrethe maria marian mariana mariangela marianne mariano
    mariastella maribel marie mariella marijn marilyn marina mario marion marisol marissa marita marjorie mark markku marko markus
    marleen marlen marlene marlies marlon marta marten martha martin martina martine marty marvin mary maryam massimiliano massimo
    mateo mateusz mathias mathieu mathilda mathilde matilda matilde mats matt matteo matthew matthias maureen maurice mauricio
    maurizio mauro max maxim maxime maximilian maya mechthild megan meghan mehmet meike melanie melina melinda melissa melvin meral
    mercè merle meryem mette mevlut mevlüt mia michael michaela michal michel michele michelle mick mickey miguel miguel-angel mihai
    mikael mike mikhail mikko milan mildred milena milorad milos mircea mireia mireille mirella miriam mirja mirjam mirko mitch mitja
    mohamad mohamed mohammad mohammadi mohammed moira molly monica monika monique montserrat moritz morten moshe muhammad murat muriel
    mustafa mykola myriam nadia nadine nadja naftali najat nana nancy naomi narendra nasser natalia natalie natalja natascha natasha
    nathalie nathan nathaniel nayib neil nele neven nevio nicholas nick nico nicola nicolai nicolas nicole nicoletta niels nigel niki
    nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nils nilüfer nina nina-maria nino noah noel noelia noemi
    noemie nora norbert norman novak nunzia nuria oda odile ofelia olaf ole oleg oleksandr oleksij olga oliver olivia olivier olivio
    olof omar oreste orhan oriol ornella ortrud osama oscar oskar otmar ottmar otto owen ozlem pablo paco paige paloma pamela pamina
    panagiotis paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia patsy patti patty paul paula pauline
    pavel pawel pedro peer peggy pepe pernille perry pete peter petr petra petro petros phil philip philipp philippa philippe phyllis
    pia pierluigi piero pierre piet pieter pietro pilar piotr preston priya quentin quirin rachel radoslaw radosław rafael rafal rafał
    raffaela raffaele raffaella rahul raimondo raimund rainer raisa ralf ralf-peter ralph rami ramin ramiro ramon ramsan ramzan
    randall randy raphael raquel rashid rasmus raul ray raymond rebecca recep reggie regina reginald regine regis regula reiner
    reinhard reinhart reinhild reinhold remi renata renate renato renaud renee renzo rené reto rex rhonda ricarda ricardo riccardo
    richard rick ricky rico rinaldo rita rob robert roberta roberto robin rocco rocio roderich rodney rodolfo rodolphe rodrigo roger
    roland rolf roman romano romina romy ron ronald ronan ronja ronnie rosa rosalia rosalie rosario rosemarie rosemary rosmarie ross
    roswitha rowan roxana roxane roy ruben rudi rudiger rudolf rudy ruedi ruggero rupert ruslan russell ruth ruud ryan rüdiger saad
    sabina sabine sabrina sadiq sahin sahra salah saleh salim sally salman salvatore sam samantha sami samir samira sammy samuel
    sander sandra sandro sanna santino sara sarah sarina sascha saskia sauli scott sean sebastian sebastiano sebastien segolene
    selahattin selina selma semih sepp serena serge sergei sergej sergio serhij seth severin severine shane shannon sharon shaun shawn
    sheila shelley sheryl shimon shinzo shirley sibylle sidney siegbert siegfried sieglinde siegmar siegmund sigmar sigrid sigurd
    silja silke silvan silvana silvano silvia silvio simon simona simonas simone simonetta sina sinan sinem slavoj slobodan sofia
    solveig sonia sonja sophie soraya soren spiros stacey stacy stan stanislaus stanislaw stanisław stanley stefan stefania stefanie
    stefano stefanos steffen steffi stella stephan stephane stephanie stephen steve steven stewart stig stuart sue susan susana susann
    susanna susanne suse susi suzanne svante svea sven svenja svetlana swen swetlana sybille sylvain sylvana sylvester sylvia sylvie
    sören tabea tamara tamina tammy tanja tanya tara tarek tareq tariq tatiana tatjana tatyana tayyip ted teodoro terence teresa
    terrence terry thea thekla theo theodor theodora theresa thibault thibaut thierry thilo thomas thomasz thorben thore thorsten
    tilda tillmann tilman tilmann tilo tim timo tina tino titus tiziana tiziano tobi tobias todd tom tomas tomasz tommaso tommy toni
    tony torben torge torsten tracy trevor tricia tristan troy tyler tyrone tzipi udo ueli ugo ugur ulf uli ulla ulli ulrich ulrike
    umberto urs ursina ursula uschi ute uwe vaclav valentin valentina valentino valeria valerie valerio valeska valérie vanessa vasco
    vera vera-maria verena vernon verona veronica veronika veronique vesna vicente vicki vicky victor viggo viktor viktoria viktorija
    vince vincent vincenzo vinzenz viola viorica virginia vitali vitalij vito vittoria vittorio vivian viviane vlad vladimir vojtech
    volker volkmar volodymyr waldemar walid walter walther waltraud wayne wendelin wendy wenzel werner wesley whitney wibke wiebke
    wieland wilfrid wilfried wilhelm willi william willy wilma wim winfried winston wladimir wojciech wolf wolfgang wolfram wolodymyr
    wouter xavier xi yahya yair yanis yann yannick yannis yaroslav yasmin yasser yevgeny yitzhak yoav yolanda yoshihide youssef yuki
    yulia yuri yusuf yvan yves yvonne zach zachary zbigniew zdenek zinedine zoe zoran zsuzsanna zuzana özlem
""")
