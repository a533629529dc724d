namespace NewsTracker.Core.Grouping.Terms;

internal static partial class CommonTerms
{
    /// <summary>A line for each step: a number n, then the stems that stand in about one of 2^(n/2) articles.</summary>
    private const string Table = """
        4 new time year
        5 day first last two
        6 call end includ kill peopl report stat take thre week work
        7 #friday #saturday #tuesday 10 11 20 add american charg company death five follow four go going government head help high hit hous know look man million month need next night official old plac
        7 plan polic president public put releas right run second see set show start try want way world
        8 #april #monday #sunday #thursday #wednesday 12 2013 30 appear area arrest ask attempt away believ build business case caus chang chief city clos com come continu country damag deal died dont
        8 early expect face family fire forc former found game general good group gulf home hour issu job later lead least left life long market member morn national number offic officer oil open part
        8 play point post record remain return season servic shot star statement stop street talk team thing think third took top turn updat used watch
        9 #december #june #may #september 100 13 14 15 2005 action affect agency ago allow along already announc attack authority becom began behind best big block break bring came carry center claim
        9 coast comment concern court data dead despit didnt director due earlier effort estimat executiv fail fall far federal find fir gas give hand happen hear held history hold international involv
        9 keep known late law leav led less likely line littl live local loss major mark mean meet men minut move murder name obama offer order outsid party pass past percent press problem provid
        9 question reach receiv result risk saw security seem seen seven shar shoot sign six spokesman stand step stock stor support tak taken trad unit use video washington went whit women worker
        10 #february #january #march 16 2008 2009 2010 23 24 40 50 able accus across act administration agre almost arm attorney bad bank bas better biggest bill billion car central chanc children
        10 clear co community conferenc confirm consider control cost county creat crisis current cut decad decid decision declin demand department describ detail district driv drop east eight enough
        10 enter escap event experienc expert fact fear feel fight figur final firm floor form free front full fund futur gave get given global great ground guard gun half hard hope hospital huge
        10 incident increas industry information injur insid interest investigation john join key larg latest launch leader leak limit list liv los lost lot lower media mexico mile miss money mov
        10 nation nearly north noth operation pay person pick player policy political possibl power pressur program protect pull rais real recent reporter respond respons reveal safety scen school sea
        10 seek sent serv sery side site situation small someth soon sourc south speak spill story suffer suspect system tell term thought thousand tony total tv university using victim visit walk
        10 water william win witness woman worst york young
        11 #july #november #october 17 18 19 200 2011 2014 22 25 26 27 28 29 35 account address afternoon ahead aid aim alway america amount angel anyon anyth approach argu arriv associat avoid barack
        11 battl begin board body book brok brother brought campaign cant cap capital captur career ceo challeng china clean committe complet condition contain count cours cover criminal crowd david
        11 deep defens degre deny destroy die different difficult disaster doesnt dollar dozen drill economic economy effect energy environmental everyon everyth explosion express fac fan
        11 film financial fish flow focus foreign forward fourth friend giant girl grow guy heard heart heavy horizon hundr identify immediately impact important injury instead interview jame kind
        11 largest learn legal level low main manag matter measur minister moment monitor movi nam natural nearby occur operat partner phon pictur position potential prepar present prevent previous
        11 pric prim prison probably process project promis prosecutor protest publish push quickly rate reason recently recover region relat requir resident rest rig robert role room round sale
        11 schedul search secretary send senior serious ship short shortly similar someon son special spend spent spot spread stay strik strong struggl suggest sure target television test threat
        11 threaten town trial troubl understand view wait wall warn wasnt weather weekend west window word worry wound
        12 #august 00 000 09 2006 2007 2012 21 31 32 36 45 500 60 accident actually addition admit advanc age agent air al allegedly amid anger answer anti apparently assault assistant attend attention
        12 availabl ball beach bit black blam british burn california care caught certainly chairman check class coach commit completely conduct connect connection convict coupl crew crim critical
        12 currently daily date defend democratic deputy design determin develop development direct disappoint discuss door doubl duty earn elect election emergency employe engineer ensur entir
        12 equipment especially establish et even eventually evidenc explain extend extremely eye failur father feet fell felt field fil finally finish fix florida foot giv goe growth guilty halt handl
        12 health hop host human hurt idea imag independent indicat individual investigat investigator investor isnt jail judg justic kept lack land lawyer light link longer louisiana love management
        12 manager massiv meanwhil medical messag met michael middl mobil mother neighborhood network nine opportunity option organization own owner page parliament paul personal powerful previously
        12 produc profit prompt protester prov quarter ran rang read ready red reduc reform refus relationship reportedly represent representativ request rescu research responsibility responsibl review
        12 rise road rul rule rush safe scor sens sentenc shock shop shut singl sit slip slow solution sound southern staff stag standard station struck success supply surfac surpris surviv suspend
        12 sxsw technology ten theyr throughout throw treat uk union urg valu vehicl vice violenc vote war weak weapon weve whol writ wrong wrot your
        13 05 08 2003 300 33 39 41 43 47 48 5,000 52 70 80 90 ability accept access activity additional alabama alaska aliv alleg allen alon analyst andrew announcement apartment appearanc approv arab
        13 articl averag awar award back ban bar barrel base bear beat beyond bid blast blood blow boat boom boost border born box brief broken brown bush catch celebrat cell choic chris citizen civil
        13 clearly client club collaps collect colleg compar congress contact contract council crash credit critic criticism cross crud customer dangerous daughter debat declar delay deliver democrat
        13 deploy devastat devic directly dismiss division document doubt drov easy emerg engag environment era europ european exactly expand explod factor fellow fifth fill fled food fuel fully gain
        13 gallon gary gather generation georg gone grant green happy higher highest highly hill hot ignor ill improv initial initially insist intend interior island ive jone journalist jury king knew
        13 knock la larger larry lawmaker leagu letter listen load london magazin maintain majority marin mass meant military ministry mississippi mostly mount movy multipl necessary neighbor newspaper
        13 northern not note notic ocean offshor onlin opposition paid park particularly peac performanc perhap photo piec pipe plug politician poor popular port possibility potentially pound practic
        13 presidential pretty prior privat pro production pump quot rally rank rat relief remember replac republican resourc respect reuter rival rock roll san save scal scientist screen section secur
        13 self sell senat senator separat sever shown significant simply slick society sometim spe spok spokeswoman squar storm straight stretch student study successful surround telephon testify texa
        13 thank titl tough track train travel trigger trip true trust twitter type unclear unknown unprecedent veteran victory voic wear web websit western whatever wide wife wildlif wind wont wors
        13 worth wouldnt zone
        14 02 06 07 1,000 2001 46 55 75 absolutely abus acknowledg activ activist advic affair agreement alternativ analysis angry appeal army asian asid assessment assistanc assum avenu bail balanc
        14 bbc begun benefit bigger blog blowout bond boss bottom boy brand britain broadcast budget bullet buy candidat card cash cast cent centr century certain charl chas chemical child chines choos
        14 cit clash cnn colleagu command commercial commission commitment common complain complex conflict congressional consequenc containment contribut controll conviction convinc corner couldnt
        14 crazy crucial custody danger deadly demonstrat demonstration depend depth differenc direction discover discussion doctor draft draw drawn drew driver easily edge effectiv encourag enjoy
        14 evacuat everybody examin exampl exchang exist export exxon fast fatal fault favor featur femal financ fine fit flag flight fought fox franc fresh gang god governor grab greater grew guid
        14 gush harm hasnt headquarter heat heavily helicopter highlight hir hollywood honor houston hurrican ice id illegal immediat implement impos inc increasingly influenc intent internal
        14 internet introduc investment jackson jump ken kick kid knowledg largely lay leadership legitimat lie location lock lose mail match mayb mention mid mind mistak mix music natur non none
        14 numerous obviously one ongo operator opinion opponent oppos originally overall paper particular perform period permit personnel peter plead pleas pledg plung plus politic poll population
        14 positiv possession possibly pour predict presenc producer product professional professor profil progress promot property propos protection publicly pursu rare reaction realiz recall recovery
        14 refer regard regulation relation relativ relatively remov repeat repeatedly reputation reserv resolv restor resum rich richard ris rose rout salary sank sav scienc seal seat secret seiz
        14 select seriously settl shell shift shor sink size slightly smok social sort sought specific speech status stem strategy stream stress styl subject suit summer suppos suspicious switch tackl
        14 tank tap tax tear tech technical testimony threw tie tied tonight touch tragedy transport treatment twic ultimately unabl underwater unless unlikely unrest upset user usually valdez various
        14 vast vessel villag violation violent vot wash wave weigh welcom well wild will winner written yard yes youth
        15 03 04 150 1989 1991 1998 1999 2000 2002 2004 37 38 400 42 44 51 53 59 61 65 adopt adviser africa aggressiv alarm alert allegation animal annual anthony anticipat anyway ap apart apparent
        15 apply appoint approximately arent ashor asia asset association atlanta audienc author auto badly barrier basis bay bed behalf behavior beneath bet billy bird blown bob bomb bowl briefly
        15 broad built bureau calm cancel catastroph chain chair champion channel chant character christma circumstanc clark closely closer coastlin cold combin commander communication compensation
        15 complaint conclud concret confidenc conservativ construction content conversation cop corp corporat corporation correspondent coverag crack cry cultur dark dean debt debut default defeat
        15 defendant defensiv definitely democracy demonstrator detectiv difficulty dispersant disput distribution domestic dominat doug drag earth eastern editor effectively element eliminat elsewher
        15 emotional employ entranc erupt escort ex exercis exit expectation exploration expos extensiv extra facility fair faith fallen familiar famous fatally feed file fishermen flam fle fly folk
        15 footag football forecast foundation franchis freedom french frustrat frustration fun generally generat goal gold grand grown guess hall harry hat havent henry homicid hotel husband identity
        15 imagin impossibl inch incom inde inform inspir institut institution insuranc intens iran jack jennifer joe joint jon juror katrina laid languag lawsuit leas legislation let lift locat
        15 longtim lov male march marry master material memory mess metal miami mike mission modern movement mud negotiat negotiation net nfl nice nobody nominat normal normally obtain offensiv oh
        15 original orlean otherwis outrag overse oversight overwhelm pace pack pair panel parent payment peaceful penalty pend perfect personally petroleum philadelphia plant platform pos prais pre
        15 premier preventer priority procedur proceed proposal prosecution prospect quality queen quick quiet race radio react reality recap recogniz reflect regional register regular regulatory
        15 reject rely remark remot rep repair resign retir revenu revers river roughly row ruin russia sad sam saudi scar scenario scream sen session seth sgt shap sharply shoulder shouldnt
        15 sight sister slid smaller smash smith sold soldier solv somebody sorry spar spark spew split sport spring squad st stability stak steady steal stev strength string structur superior surg
        15 survey suspicion sustain tanker tape tar task teen tension theyv tight tim tip toll tour traffic transition tremendous truck truth tweet un unfortunately unveil urge usual van
        15 version vital volum vow wake warm widely wider winter wish wonder worldwid writer
        16 01 10,000 11th 120 1979 1990 2,000 34 54 56 57 58 600 85 911 abandon abc accountabl accusation achiev actor actual adult advantag advocat afp afraid african agenda airport ali ally alongsid
        16 amaz anniversary anonymity anybody appropriat approval argument arrival assess assist assur atlantic atmospheric authoriz automatic await baby band barricad basically belief ben besid blaz
        16 blue bound breath brian bull burst bury bus busy cabl caliber calif camera cameron capacity captain carl caution cbs cement chao chicago chos christian church civilian cleanup climat clinton
        16 cloth cloud coastal collection column comfortabl commerc commissioner compet computer conclusion condemn confront consecutiv constitution consumer contest controversial correct counter
        16 courtroom criticis criticiz crown curb dat deadlin deeply defender delta deserv destruction detain detroit dip disappear disclos dispatch dispers display distanc dividend dog dome downtown
        16 drama dramatic dream dress drink driven drug dump ease easier ed education edward empty enabl encounter enforcement engin england enormous entertainment entirely eric essential estat except
        16 excit exclusiv execut extent extrem faster fate fed finger firefighter flee flood formal formally foul fragil francisco frequent garden gear georgia german germany gift glob golden gotten
        16 gov gray greatest grip guarante gunfir hadnt hang healthy height hell herald hint hire hole holiday howard ii illness index india indication industrial infrastructur inject innocent ins
        16 install instanc intensify interim invit isolat italy japan jersey jim johnson jonathan joseph jr killer km labor lady leg legacy liability livelihood loan lobby loud louis ltd lying machin
        16 marsh mary meaningful method mineral minor modest multi musical muslim nativ navy nbc negativ neighbour nervous newly nomine noon notify obvious occasion oceanic odd offens officially older
        16 orang organiz ourselv outstand overcom overnight packag paint paris participat partly path patrol peak philip pipelin plagu pocket politically pop portion pose prefer presidency primary
        16 princ prisoner prob proper proven publication purpos pursuit radical rear recommend referenc refug regain regim regret regulator religious reply requirement resolution resort revolution rid
        16 ring riot rip riser robot root royal rumor sack safely sat satisfy scandal scrutiny sector selection setback shadow shak shareholder shed sheriff shook shooter shorelin shrimp signal simpl
        16 sixth skill slowly slump smart smell snap solid song spac specifically speculation spoken spokesperson spray stab stabl steel stephen steven stick stood strip strongly studio stuff stun
        16 submit substantial succ successfully suddenly suggestion super supporter suprem surgery sweep tabl temporarily temporary theyll thick tom tone tool totally tourism tourist
        16 traditional tragic trail transfer trend troop truly tumbl typically uncertain uncertainty undermin undersea unfold uniform uniqu unlik urgent verdict vincent violat virtually volatil voter
        16 vs vulnerabl weaken wed weight werent wetland wood worsen youv
        17 10th 1995 1996 1997 1st 20,000 49 5th 68 72 aboard abroad absorb academic accelerat acquir actress adam additionally adm admiral advis afford aftermath afterward aged aide alan alex allianc
        17 ambitious ancient anymor appreciat arabia art attach attitud attract australia australian autopsy background bag bankruptcy barely barry basic beautiful bell belong benjamin birthday blew
        17 bobby bought brazen bunch calculat campus canada cancer capabl capitol careful carrier casualty catastrophic celebrity charli chest chill chok chosen circl climb clip clog coalition coat
        17 color colorado combat combination comeback commodity comparison complicat conced confident conservation consistent constantly consult contractor contrast contribution controversy convention
        17 copy core corrupt corruption counsel craft crush crystal currency dave dc de dealt deeper deficit defin denounc departur descend desert desir desperat detect determination diamond digital
        17 diminish diplomatic discovery diseas distribut dolphin dramatically dub dynamic eager eat echo eclips edit egypt elit elusiv emotion employer endanger english enterpris environmentalist
        17 episod equivalent error escalat essentially euro everywher execution expens expensiv external extraordinary facebook fairly fallout fals fam fame farm fashion favorit federation festival
        17 fewer flat float ford forget formation founder frank freez frequently fundamental funnel funny gap gate graduat grateful gross guarant guest gunshot hair hamper handful
        17 handgun harder hardly harrison harsh hate hbo headlin hero hide highway historic holder homeland hook hopefully hostil implication importanc impress improvement incredibly independenc indian
        17 initiativ inquiry insider inspector integrity intelligenc intention interven intervention involvement iraq item janet jet jordan knee landscap laugh lee length lesson leverag liberal libya
        17 licens lik log loom lt lucky mainly mandatory manner map margin matthew maximum meantim mechanism memorial metr midnight minimiz minority model mom monetary mood moral motion motiv
        17 mountain mouth mps neck nick nicknam nomination nuclear object obligation observ observer ok ordinary outcom outlin overhaul pain patient patrick pattern paus pension percentag perfectly
        17 permanent permission persuad phas photograph photographer physical pitch plc plea plum pollution pool poverty prayer preliminary preparation preserv presum prevention primarily principl
        17 prominent properly proud punch rapidly rarely reader reassur rebel reception regardless regulat reign reiterat reluctant remind renew researcher resignation resist restaurant restoration
        17 retain retreat rev revis reviv reward risky rob roof rough routin ruptur sampl sand satellit scott seab seed seemingly sex shaken sham sheen sheet shin shortag shout significantly silver
        17 siphon sky slain slay sleep slogan smil soar southwest specy spell stadium stir stronger stuck submarin subsequent sudden surely surrender survival tactic talent tall techniqu teenag
        17 teenager temperatur terribl theater theft them therefor thoma ticket tir toxic trader tradition transportation trap tube turtl understood underway unemployment unhappy unusual upper usa
        17 valuabl valv volunteer wage warrant wav weekly wellhead whov widespread wip wire worthy wrap wreck yemen
        18 1.5 1980 1980s 1990s 2.5 20th 700 82 86 91 absenc accompany accurat addiction administrativ analyz apologiz apprehend arrang aspect assembly attribut baltimor bang batter beaten boot borrow
        18 bottl bounc branch bridg bright brooklyn bug camp carol cautious charity charter chip click cocktail commentator communicat compensat compound comprehensiv concert cool cooperat cooperation
        18 coordinat costly damn dan danc dedicat delicat destination dirty dissent distress disturb divert dow dubai eagl economist ecosystem elaborat electricity electronic email endur enemy enforc
        18 enhanc entry equity eu evaluat eve exact excess exploit explor exposur fee fend fishery flash flew forth fortun function gig gm goldman golf grac grill haul heel honest hood hugh impressiv
        18 inevitabl inner iranian jeff judgment lab lake lamar lane legendary lin longest lowest luck mae mayor mental mitigat moor moratorium notorious optimistic organis outlook overs oversea plot
        18 precisely predecessor pretend priz provinc punish purchas quantity quarterly quit rampag ray rebound regularly reid remarkabl removal replacement restrict reunion rhetoric rubber russian
        18 salt santa sarah schem seafood seventh sharp silenc similarly simon slam specialist speculat spin spirit sponsor stolen ston succeed successor sufficient surpass survivor suspension swat
        18 swim tens territory thrown tiny toppl tribut twenty ultimat underscor undoubtedly vacation variety vary vega verify virginia wast weakness wealth wheel wing yellow
        """;
}
