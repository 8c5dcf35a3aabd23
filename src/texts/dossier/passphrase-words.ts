/**
 * Words to propose a passphrase (wachtzin) of, see `domain/dossier/passphrase.ts`: 1,024 common Dutch words of four to eight letters, so
 * that each of them adds ten bits. Without accents or capitals, so that they are typed without thinking, and no two of them become the same
 * word by changing, adding or leaving out one letter.
 */
const LIST = `
aanbod aandacht aanhef aanleg aantal aanvang aardbei aardbol aardgas abrikoos achttien actief adelaar adres advies afscheid afstand
afwas agenda akkoord alarm album alfabet algebra alpaca alpino altijd amandel amulet analyse ananas anijs anker antenne antiek appel
april archief arend aroma artikel arts asfalt asperge aster atelier atlas atoom augurk auto avocado avond azijn azuur baard babbel
badjas bagage baken bakker bakkerij balans balie baljurk balkon ballade ballet bamboe banaan bandje banjo bank barok basalt basket
bazuin bedankt bedrijf beeld beer begin begrip behang beitel bekend bekken beleid bellen berg bergpas bericht beroep beschuit besef
bestek bestuur betaald beton betoog bezem bezoek bijen bijlage bijzaak biljart binnen bizon blaadje blad blauw blik blikje bloem
bloesem bodem boeket boekje bonbon bonen bonsai boom boomhut borstel bosbes bosuil boter botsing bouwen braam breien breuk brief
briefje broche broek brons brood broodje brug bruin budget buffel buiten buizerd bureau burger busje busreis buurman cabine cacao
cactus cadeau calorie camera camping canvas capsule caravan cavia cello cement centrum cheeta cijfer cinema circus cirkel citroen
clown cockpit collega column compost concept contact controle correct cricket crocus cursus cyclus dadel dagboek dagje dahlia dakpan
dakraam dame dansen dapper datum december decor dekbed deksel delen denken derde dessert diamant dichter dieet diep dijk dinsdag
diploma doelman dokter dolfijn domino donder doolhof doosje dorp dorpje dossier douche draad draagtas dragen drempel dromen droog
druif druppel dubbel duiker duim duizend echo eend eenvoud eiland einde eiwit elastiek emmer energie envelop erfgoed erwt esdoorn
etage etappe eten etiket examen ezel fabel fabriek fakkel familie fanfare feest fictie fiets figuur film filter fjord flanel flank
fleece flesje flits flora fluit fluweel folder fonds fontein forel formule fornuis fossiel foto fragment framboos fris frituur
galerij galop gang garage garen garnaal gebaar gebak gebergte gebied gebouw gebruik gedicht gedrag geduld gehoor gekko geld geluid
geluk gember gemeente genoeg geruit gesprek getal getij geur gevel gewoon gezellig gezond gips giraf gitaar glas globe gnoe goed
golf gondel gordijn goudvis graan graniet grasmat grijs groen groente grond groot grutto gulden gunstig gymles haan hagel hakken
halte hamer hamster handbal handel hanger haring harp haven havik heden heelal hefbrug heide helft helm hemd hemel hengel herberg
herder herfst hert heuvel hobby hockey hoek hoepel hond honing hoofd hoog hoorn horizon horloge hotel houding hout huisje huiskat
hulp hulst humor huurder ideaal idee iglo ijsbaan ijsbeer ijsberg ijsje ijskast ijzer inbreng ingang inkoop inkt insect ivoor jacht
jager januari japon jasje jasmijn joggen journaal jubel judo juichen juist juli jumbo jungle jurk juweel kaart kaas kachel kade
kajak kalf kalkoen kameel kamille kanaal kanarie kano kantine kantoor kapel kapitein kapstok karaf karamel karper karton katoen
keeper kegel kelder kennis kermis kern ketting keuken keurig keuze kever kievit kiezel kijker kilo kimono kind kiosk kist kiwi klaar
klant klaver kleding kleed klein klepel kleur kleuter klif klimaat klimop klimrek klinker klok klomp kneden knie knikker knipoog
knoop knuffel koala koel koeler koers koffer koffie kokos kolom kolonie komeet komma kompas koor koper kopje koraal korrel kostuum
kotter kozijn kraag krab krans kreeft kreek krekel krijt kring kristal kroket kroon kruid kruier krul kubus kudde kuiken kunst
kussen kwark kwartet kwast laars ladder lama lampion lasagne laurier lawine leder leeuw legende leiding lekker lelie lens lente
leraar letter leuk leuning leven liaan libel libelle liedje liefde lift lijst lijster limonade lineaal logboek logeren lokaal loket
loon lopen lucht luchtig luik luipaard lunch luxe maand maandag maat machine magneet mais majoor makreel mammoet mango manier mantel
marine markies markt marmer marmot masker matras matroos meisje melding melk melkbus melodie meloen memo menigte mening mensen menu
merel metaal meter metro meubel middag midden mier mijl mijlpaal miljoen minuut mobiel modder model modern moeite moeras molen
moment mooi morgen mossel motor muesli munt muntje museum muts muur muziek naald nadruk najaar narcis natuur navel neef negen nest
netjes netwerk neus nieuw niveau noord noorden noot notaris noten notitie nummer nuttig oase object oceaan ochtend oefening oester
oktober olie olifant olijf omelet ommetje omslag ontbijt ontwerp onweer oogst oosten opdracht opera opname oprit optocht oranje orde
oregano orgel origami orkaan orkest ouder oven overleg pagina paleis paling palm panda paneel papaja papier paprika parade paraplu
parasol parel parfum park parkiet partner passage passer pasta pastei patat patroon pauze pedaal peddel peen penseel periode perron
perzik peuter piano piccolo piloot pincet pionier pizza plaat plafond plan planeet plastic plezier ploeg pluim poedel poema poes
poncho poort popcorn portier portret poster potlood praktijk prima prins prinses printer proef profiel project publiek pudding puppy
puzzel pyjama quiz raadsel rabarber radar raden radijs radio raket rand rapport ravijn recept reclame regio reiger reis rendier
reserve riem rijp rijtuig ringmap ritme rivier robijn robot roeiboot roer roman rondje roos rooster rotonde route rubber rugzak
ruimte rust rustig saffier salade salon samen sandaal sauna saus schaak schaats schaduw schakel schat schelp schema scherm schets
schip schoen school schort schotel schouw schrift schroef schuim schuur scooter sector seizoen serie servet sfeer sieraad signaal
simpel sjaal skelter slaap slak slee sleutel slinger sloep sloot sluis smaak smal smaragd snaar snack sneeuw snel snoek solist spar
specht speld spiegel spijker spiraal spits spoor spreeuw sprong spruit staart stad stapel statief station steen steiger stempel step
sterk stift stijl stilte stoel stof storm straal strand streep stro stroom struik student studie stuk stuur systeem taal tafel takje
talent tandem tante tapijt tarwe taxi teken tempo tent termiet terras thee theepot thuis tijd tijger titel toekan toeter toets
tomaat toneel tonijn toren tornado tosti tractor traject trap trein trek trilogie triomf trog trommel trompet trui tuin tuinman
tunnel turnen twaalf tweetal twijg type uitbouw uitgang uitje uitkomst uitleg uitstel uniek uniform vaardig valk vallei vanille
varken veertig veilig venkel venster ventiel verf verhaal verkeer vijf vijver villa vilt vinger vink violet viool visnet visser
vitrine vlag vlakte vlecht vlieg vlieger vlinder vloer vlot voet voetbal vogel voorjaar voorraad vork vriend vrij vrijdag vrolijk
vrouw vrucht waaier wagen walnoot warm warmte wasbeer wasmand weefsel week weekend welkom wereld westen wieg wijs wijze wild winkel
winst winter wolk wortel woud yoghurt zaad zandbak zebra zeehond zeil zeilboot zeker zestig zicht zigzag zilver zitbank zoeken zomer
zondag zorg zuiden zwaan zwaluw zwembad
`

export const passphraseWords: readonly string[] = LIST.trim().split(/\s+/)
