namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>
/// The commonest words of each language that is recognized by its words, the commonest first, and some that news often has. From general
/// knowledge of the languages, not from any corpus. They train the trigrams of <see cref="WordModel"/>.
/// </summary>
internal static class CommonWords
{
    public static IReadOnlyList<(string Language, string Words)> All { get; } =
    [
        ("en", "the of and to in a is that for it was on are as with he they be at one have this from by had not but what all were when " +
            "we there can an your which their said if will each about how up out them then she many some so these would other into has " +
            "more her two him see time could no make than first been its who now people my made over did down only way find use may " +
            "water long little very after words called just where most know government president minister police country year years " +
            "state week month war talks officials against between under while during"),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie " +
            "nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein " +
            "wurde sei wenn können schon ihre seine während gegen unter könnte müssen würde jahr jahren regierung minister präsident " +
            "land menschen stadt polizei uhr millionen wurden hätte zwei deutschland gibt größte später früher schließlich straße " +
            "außerdem möglich höhe"),
        ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été ses mais " +
            "comme ont ou leur cette nous fait deux être ces après même tout également elle entre ans où était sans peut aussi dont " +
            "contre très avait sous depuis encore gouvernement président ministre pays police première année selon années état français " +
            "déjà ça à façon français élection société sécurité économique politique août février décembre"),
        ("es", "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre " +
            "cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante " +
            "ellos e esto mí antes algunos qué unos yo otro gobierno presidente ministro país año años policía según millones además " +
            "después está están había así política españa ciudad nación situación información seguridad elección economía"),
        ("it", "di che e la il un a per è in una non sono mi si lo ma le con ho da i del al della dei alla nel anche come più dal delle " +
            "gli ha o questo se ci sua suo nella hanno dopo essere stato degli fra tra così perché quando già stata loro anni anno " +
            "governo presidente ministro città secondo polizia contro due prima può sarà dalla sulla ai sul dell nell all quello molto " +
            "ancora però cioè lunedì martedì perciò università società attività possibilità"),
        ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser " +
            "quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse " +
            "eles estão você tinha foram essa num nem suas meu às minha governo presidente ministro país ano anos polícia segundo " +
            "milhões são então ação eleição informação situação política região últimos"),
        ("nl", "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft hij ze " +
            "wordt door over worden tot zich al wat werd deze geen had meer na hebben onder zo kan was ik je we veel moet jaar tegen " +
            "mensen regering minister president politie land twee eerste volgens volgende omdat waar zou zijn tussen tijdens nieuwe weer " +
            "daar onze gaat komen"),
        ("sv", "och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år under också " +
            "efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara blir " +
            "upp vad få två regeringen polisen enligt säger sverige första flera både mellan några många människor måste före genom " +
            "ministern statsministern början frågan länder"),
        ("da", "og i at det er en den til af på for med de der ikke som har et om han men var fra vi så kan når år under også efter " +
            "eller nu sin hvor ved mod skal ville kommer ud får være havde alle andre meget end her da siden over bare bliver op hvad to " +
            "regeringen politiet ifølge siger danmark første flere både mellem nogle mange mennesker måtte før gennem ministeren blev " +
            "hun jeg mig ud sig hvis hvordan københavn uge"),
        ("nb", "og i at det er en den til av på for med de der ikke som har et om han men var fra vi så kan når år under også etter " +
            "eller nå sin hvor ved mot skal ville kommer ut får være hadde alle andre mye enn her da siden over bare blir opp hva to " +
            "regjeringen politiet ifølge sier norge første flere både mellom noen mange mennesker måtte før gjennom ministeren ble hun " +
            "jeg meg seg hvis hvordan oslo uke hans landet"),
        ("fi", "ja on ei että se oli hän mutta ovat kun niin myös kuin joka sen tai mukaan vuoden jo ole nyt vain sekä hänen mitä voi " +
            "olla jos ne kaikki suomen ollut siitä tämä vuonna kanssa jonka enää sitä vielä jotka hallitus poliisi presidentti ministeri " +
            "maan välillä jälkeen ennen mukana pitää kertoo sanoo tänään eilen ihmiset eivät olisi tulee tämän näin kuitenkin päivää yhä " +
            "sitten yli koko"),
        ("pl", "i w na z do się nie to jest że o jak od przez po ale co za dla ten są które być ma jego tak już czy tym był jej tylko " +
            "który może jednak także oraz można było będzie przy roku lat rząd prezydent minister kraju policja według między przed " +
            "została został więcej bardzo gdy także również którzy swoje pod ze sobie nad podczas ludzi wojny dwa trzy miasta państwa " +
            "jeszcze będą żeby powiedział wśród ponieważ poinformował września października środę"),
        ("cs", "a v se na je že o s z do i to ve k za by pro jsou ale jako jeho po které od jak který si tak být u už při podle také co " +
            "byl této let roku jen až byla vláda prezident ministr země policie mezi před více nebo když má může které této proti již " +
            "uvedl řekl není bude ještě však další první jejich kteří někteří během několik lidí město český státní středu září říjen " +
            "pondělí úterý tisíc přibližně"),
        ("sk", "a v sa na je že o s z do i to vo k za by pre sú ale ako jeho po ktoré od ktorý si tak byť u už pri podľa tiež čo bol " +
            "tejto rokov roku len až bola vláda prezident minister krajiny polícia medzi pred viac alebo keď má môže proti uviedol " +
            "povedal nie bude ešte však ďalšie prvý ich ktorí niektorí počas niekoľko ľudí mesto slovenský štátny stredu september " +
            "október pondelok utorok tisíc približne"),
        ("hu", "a az és hogy nem is egy ez azt de meg volt csak már még mint el van vagy ha sem szerint után lehet ki be minden amely " +
            "amikor így kell között nagyon pedig lett több ami ezt fel volna akkor kormány miniszter elnök ország rendőrség évben éves " +
            "között magyar két első illetve valamint ellen alatt közölte mondta szerdán kedden hétfőn csütörtökön lesz ezért ezek " +
            "azonban többek után új kérdés"),
        ("ro", "de în și a la cu pe nu că o un din care să se mai este pentru au fost sunt al ce prin după le ale lui sau dar fi era ani " +
            "cel cei această acest între până fără când poate avea doar foarte guvernul președintele ministrul țara poliția potrivit " +
            "împotriva anul despre către trebuie astfel însă chiar toate două primul oameni spus declarat miercuri marți joi săptămâna " +
            "județul români țării și-a"),
        ("tr", "ve bir bu da de için ile çok olarak daha gibi kadar sonra en olan var ama ne o olduğu her şey ise göre değil iki ancak " +
            "diye büyük yeni ya mi ki olduğunu arasında tarafından üzere yıl türkiye cumhurbaşkanı başkanı bakanı hükümet polis ülke gün " +
            "dedi karşı içinde üzerinde ilk bütün kendi şöyle açıkladı belirtti söyledi önce şu bugün geçen yüzde edildi oldu eden nasıl " +
            "böyle çünkü kişi"),
        ("hr", "i u je se na da su za od a s koji o iz što kao do nije po ili ali bi će kako koja bio samo nakon godine još te prema " +
            "biti više pri ne već kada toga koje sve sam ima ih mu ga može između protiv vlada predsjednik ministar zemlje policija " +
            "rekao izjavio također prije tijekom ljudi grad država jučer danas srijedu četvrtak veći kuće ožujka žele moći bude bila " +
            "bilo svoje njih zbog"),
        ("sl", "in je v na se za da so z ki pa bi tudi po o ne s iz od do kot ali še bo kar pri sta ni ob že med lahko bil več le tako " +
            "so ker imajo vlada predsednik minister država policija leta letos glede proti pred zaradi kjer čez sredo četrtek rekel " +
            "dejal povedal njegov prvi drugi ljudi mesto včeraj danes slovenija večina vseh bila bilo bodo svoje kako nekaj"),
        ("lt", "ir į kad iš su yra tai buvo ne bet kaip apie po už nuo ar jo jis dar jau savo metų tik prie iki ji jų ką tačiau kuris " +
            "kurie gali labai taip buvę būti vyriausybė prezidentas ministras šalies policija pagal prieš tarp daugiau žmonių lietuvos " +
            "sakė teigė pranešė šiandien vakar trečiadienį antradienį miesto valstybės naujas pirmas dėl šį šių vėliau"),
        ("lv", "un ir ar no par ka uz bet kas kā arī tas pie pēc gada bija vai nav tiek līdz ko lai tā savu to viņš jau vēl tikai tam " +
            "būs esam ļoti valdība prezidents ministrs valsts policija saskaņā pret starp vairāk cilvēku latvijas sacīja teica paziņoja " +
            "šodien vakar trešdien otrdien pilsētas pirmais jauns dēļ šī šo šajā kurš kuri gadā tomēr varētu"),
        ("et", "ja on ei et oli see kui aga ka ta oma mis ning või siis nii kes ole seda välja tema veel pärast juba kas nagu ma üle " +
            "mida sest eest vastu aasta aastal valitsus president minister riigi politsei järgi enne vahel rohkem inimest eesti ütles " +
            "teatas täna eile kolmapäeval teisipäeval linna esimene uus tõttu selle seal väga olid võib pole palju peaminister nädal"),
        ("id", "yang dan di dengan untuk pada dari ini itu dalam tidak akan ke adalah juga oleh telah sebagai ada karena bisa mereka " +
            "lebih atau saat kata kami dia sudah para bahwa tahun orang hanya menjadi seperti antara tersebut dapat kepada namun masih " +
            "pemerintah presiden menteri polisi negara indonesia menurut terhadap setelah hari secara sebelum dua saya kita anggota " +
            "warga kota harus belum baru"),
        ("vi", "và của là có trong được cho một không những với các người này đã khi đến từ để ra vào ở như cũng tại về năm nhiều sau " +
            "trên lại nhưng thì còn đó việc phải làm theo chính phủ tổng thống bộ trưởng nước quốc gia cảnh sát việt nam nói đang sẽ hai " +
            "trước ngày thế giới kinh tế thành phố cuộc hơn nhất đây rằng nếu hay"),
        ("sq", "dhe në e të i për me një nga se që është ka më si por do nuk janë kjo kanë edhe ishte kur tha ai ku pas deri ajo mund " +
            "duke këtë ky vitin qeveria presidenti ministri vendit policia shqipërisë sipas midis kundër para njerëz sot dje qytetit " +
            "parë dy shumë vetëm gjatë tjera"),
        ("ca", "de la i el que en a els les per un amb del una és no al es ha més com dels són o va seva però també si ser han fins " +
            "aquest aquesta entre sobre qui ja molt sense quan tot dos anys any segons contra govern president ministre país policia " +
            "catalunya després abans això perquè on hi pel està seu seus nostra ciutat dilluns dimarts"),
        ("ru", "и в не на что с по как из к у за от так о для это его но же она он все было был бы только мне вы их или при еще до когда " +
            "уже во после также того были лет чтобы года году может будет без даже если где более под между против россии президент " +
            "правительство министр страны полиция сообщил заявил сказал который которые которая человек время стало этом этого среди " +
            "города первый два своей всех нет есть"),
        (
            "uk",
            "і в не на що з по як із до у за від так о для це його але ж вона він все було був би тільки або при ще коли вже після також " +
            "того були років щоб року може буде без навіть якщо де більше під між проти україни президент уряд міністр країни поліція " +
            "повідомив заявив сказав який які яка людей час стало цьому цього серед міста перший два своєї всіх немає є їх її та й"),
        ("bg", "и в не на че с по как от за са се да е ще това който които беше към до си при още след също така че или само като през " +
            "години година може бъде без дори ако където повече под между против българия президент правителство министър страната " +
            "полиция съобщи заяви каза която хора време стана този тази тези града първият два своята всички няма има му им ги бил била"),
        ("sr", "и у је се на да су за од а с који о из што као до није по или али би ће како која био само након године још те према " +
            "бити више при не већ када тога које све сам има их му га може између против влада председник министар земље полиција рекао " +
            "изјавио такође пре током људи град држава јуче данас среду четвртак већи куће марта желе моћи буде била било своје њих због"),
        ("mk", "и во се на да е за од со што ќе не како тоа по или но би која кој биде само година години уште според повеќе при веќе " +
            "кога сè сум има ги му го може меѓу против влада претседател министер земјата полиција рече изјави исто така пред луѓе град " +
            "држава вчера денес среда беше биле нивните поради оваа овој овие јас тие"),
        ("be", "і ў не на што з па як да у за ад так для гэта яго але ж яна ён усё было быў бы толькі або пры яшчэ калі ўжо пасля " +
            "таксама таго былі гадоў каб года можа будзе без нават дзе больш пад паміж супраць беларусі прэзідэнт урад міністр краіны " +
            "паліцыя паведаміў заявіў сказаў які якія якая чалавек час гэтым сярод горада першы два сваёй усіх няма ёсць іх"),
        ("el", "και το να η του της με που την από για ο τα σε είναι τον στο οι θα τη των στην δεν ότι τους στη μας ένα αυτό μια κατά " +
            "όπως στις ως αλλά έχει αυτή πως μετά πιο πολύ μπορεί ήταν έχουν μόνο όμως μέχρι κυβέρνηση πρόεδρος υπουργός χώρα αστυνομία " +
            "σύμφωνα μεταξύ πριν ανθρώπους δύο πρώτη σήμερα χθες είπε δήλωσε πόλη κάθε χρόνια ελλάδα τετάρτη τρίτη εναντίον"),
        ("he", "של את על לא הוא זה עם היא כי גם אל או אם כל מה היה יותר אבל יש אני בין רק עד אחרי כמו אין זו ידי כך לפי לפני אך היו שלא " +
            "הם אשר ממשלה ראש נשיא שר מדינה משטרה ישראל אמר נגד היום אתמול שנים שנה העיר אנשים ראשון שני בית עוד מאוד להיות יכול בשל " +
            "שיחות הודיע ארצות הברית"),
        ("ar", "في من على أن إلى التي عن مع هذا هذه ما لا الذي كان بعد قد بين كما لم أو كل ذلك حيث كانت خلال قبل هو هي إن حتى ثم عند لكن " +
            "غير أي منذ الرئيس الحكومة الوزير الدولة الشرطة قال أعلن اليوم أمس مدينة ضد وقال عام الأول يوم الأربعاء المحادثات المتحدث " +
            "العالم دول المتحدة وزير الخارجية سنوات وفي عدد"),
        ("fa", "و در به از که این را با است برای آن یک می خود تا کرد شد بر هم نیز بود های ما اما یا هر باید او پس شده دو همه بین اگر " +
            "دارد چه بی پیش رئیس جمهور دولت وزیر کشور پلیس ایران گفت اعلام امروز دیروز شهر علیه مردم سال نخست روز چهارشنبه گزارش کرده " +
            "خواهد می‌شود می‌کند ها پیشین چند گفت‌وگو"),
        ("ur", "کے میں کی ہے اور سے کا کو اس نے پر ہیں کہ یہ بھی تھا وہ کر گیا ایک ہو نہیں تو ان جو کیا گئی لیے ہی تھے بعد تھی جس ہوئے " +
            "کہا صدر حکومت وزیر ملک پولیس پاکستان آج کل شہر خلاف لوگ سال پہلے دن اپنے ساتھ کوئی دو رہے جا وزیراعظم بدھ ہوئی"),
        ("hi", "के में की है और से का को इस ने पर हैं कि यह भी था वह कर गया एक हो नहीं तो उन जो क्या गई लिए ही थे बाद थी जिस हुए कहा " +
            "राष्ट्रपति सरकार मंत्री देश पुलिस भारत आज कल शहर खिलाफ लोग साल पहले दिन अपने साथ कोई दो रहे प्रधानमंत्री बुधवार हुई"),
        ("mr", "आहे आणि या च्या ते हे की व त्या मध्ये होते नाही तर आहेत केली केले असून यांनी त्यांनी सरकार मंत्री पोलीस राज्य भारत आज " +
            "काल शहर विरोधात लोक वर्ष पूर्वी दिवस साठी दोन मुंबई झाली झाले म्हणाले पण काही अशी होती"),
    ];
}
