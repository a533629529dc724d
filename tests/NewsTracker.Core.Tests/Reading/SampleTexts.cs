namespace NewsTracker.Core.Tests.Reading;

/// <summary>A few invented sentences of news in each language, for the tests of charsets and of language detection.</summary>
internal static class SampleTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["en"] = "The harbour board of Skelmouth said on Tuesday that the “north pier” would stay closed until the cracks had been " +
            "repaired. Fishermen asked for £40,000 – about €46,000 – to cover their losses, and the mayor promised an answer before " +
            "Friday.",
        ["de"] = "Der Gemeinderat von Grünhöfen hat am Dienstag beschlossen, die alte Brücke über die Löße für zwei Jahre zu sperren. " +
            "Die Bürgermeisterin erklärte, die Schäden seien größer als zunächst befürchtet; Fußgänger dürften den Übergang weiterhin " +
            "nutzen.",
        ["fr"] = "Le conseil municipal de Montréval a décidé mardi de fermer le vieux pont pendant deux années. « Les dégâts sont plus " +
            "étendus que prévu », a déclaré la maire, qui espère que les travaux commenceront dès l’été à côté de l’hôpital où naît le " +
            "fleuve.",
        ["es"] = "El ayuntamiento de Peñalara del Río decidió el martes cerrar el puente viejo durante dos años. «Los daños son mayores " +
            "de lo que creíamos», explicó la alcaldesa, que pidió más información. ¿Quién pagará las obras? Según los técnicos, todavía " +
            "no está claro.",
        ["it"] = "Il consiglio comunale di Montesole ha deciso martedì di chiudere il vecchio ponte per due anni perché i danni sono più " +
            "gravi del previsto. La sindaca ha detto che la città riceverà però nuovi fondi e che i lavori cominceranno già in primavera.",
        ["pt"] = "A câmara municipal de São Valério decidiu na terça-feira fechar a ponte velha durante dois anos. A presidente disse " +
            "que os danos são maiores do que se pensava e que não há ainda uma solução para a travessia; os pescadores pedem indenização " +
            "e atenção.",
        ["nl"] = "De gemeenteraad van Westerhaven heeft dinsdag besloten de oude brug twee jaar lang te sluiten. Volgens de burgemeester " +
            "is de schade groter dan eerst werd gedacht en zijn er nog geen coördinerende plannen voor de bewoners van het eiland.",
        ["sv"] = "Kommunfullmäktige i Åsviken beslutade på tisdagen att stänga den gamla bron i två år. Skadorna är större än man först " +
            "trodde, säger kommunalrådet, som hoppas att arbetet ska börja före sommaren och att färjan går även på nätterna.",
        ["da"] = "Byrådet i Nørre Ålbæk besluttede tirsdag at lukke den gamle bro i to år. Skaderne er større end man først troede, " +
            "siger borgmesteren, som håber at arbejdet begynder før sommeren, så færgen ikke skal sejle hele natten.",
        ["fi"] = "Hämeenselän kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kahdeksi vuodeksi. Vauriot ovat suurempia kuin " +
            "aluksi luultiin, sanoo pormestari, joka toivoo töiden alkavan ennen kesää. Lautta kulkee myös öisin.",
        ["pl"] = "Rada miejska w Żelaźnie postanowiła we wtorek zamknąć stary most na dwa lata. Zniszczenia są większe, niż początkowo " +
            "sądzono – powiedziała burmistrz, która ma nadzieję, że prace rozpoczną się jeszcze przed latem, a prom będzie kursował " +
            "także nocą.",
        ["cs"] = "Zastupitelstvo města Říčany nad Žitou rozhodlo v úterý uzavřít starý most na dva roky. Škody jsou větší, než se " +
            "původně zdálo, řekla starostka, která doufá, že práce začnou ještě před létem a že přívoz bude jezdit také v noci.",
        ["sk"] = "Mestské zastupiteľstvo v Ľubovciach rozhodlo v utorok uzavrieť starý most na dva roky. Škody sú väčšie, než sa pôvodne " +
            "zdalo, povedala primátorka, ktorá dúfa, že práce sa začnú ešte pred letom a že kompa bude jazdiť aj v noci.",
        ["hu"] = "A kőszegvári közgyűlés kedden úgy döntött, hogy két évre lezárja a régi hidat. A károk nagyobbak, mint először " +
            "gondolták – közölte a polgármester, aki reméli, hogy a munkálatok még a nyár előtt megkezdődnek, és a komp éjszaka is " +
            "közlekedik.",
        ["ro"] = "Consiliul local din Vâlcești a hotărât marți să închidă podul vechi timp de doi ani. Pagubele sunt mai mari decât s-a " +
            "crezut inițial, a declarat primărița, care speră că lucrările vor începe înainte de vară și că bacul va circula și noaptea.",
        ["tr"] = "Gümüşkıyı belediye meclisi salı günü eski köprünün iki yıl süreyle kapatılmasına karar verdi. Belediye başkanı, " +
            "hasarın ilk sanılandan daha büyük olduğunu söyledi ve çalışmaların yaz gelmeden önce başlayacağını açıkladı.",
        ["hr"] = "Gradsko vijeće Žutog Brijega odlučilo je u utorak zatvoriti stari most na dvije godine. Šteta je veća nego što se " +
            "isprva mislilo, rekla je gradonačelnica, koja se nada da će radovi početi prije ljeta i da će trajekt voziti i noću.",
        ["lt"] = "Šilupės miesto taryba antradienį nusprendė dvejiems metams uždaryti senąjį tiltą. Žala yra didesnė, nei manyta iš " +
            "pradžių, sakė merė, kuri tikisi, kad darbai prasidės dar prieš vasarą, o keltas plauks ir naktį.",
        ["lv"] = "Ērgļupes pilsētas dome otrdien nolēma uz diviem gadiem slēgt veco tiltu. Postījumi ir lielāki, nekā sākumā šķita, " +
            "sacīja mēre, kura cer, ka darbi sāksies vēl pirms vasaras un ka prāmis kursēs arī naktī.",
        ["et"] = "Kõrgemäe linnavolikogu otsustas teisipäeval sulgeda vana silla kaheks aastaks. Kahjud on suuremad, kui algul arvati, " +
            "ütles linnapea, kes loodab, et tööd algavad veel enne suve ja et praam sõidab ka öösel.",
        ["ru"] = "Городской совет Белореченска во вторник решил закрыть старый мост на два года. По словам мэра, повреждения оказались " +
            "серьёзнее, чем предполагали, и паром будет ходить также ночью. Работы должны начаться ещё до лета.",
        ["uk"] = "Міська рада Білоріччя у вівторок вирішила закрити старий міст на два роки. За словами міської голови, пошкодження " +
            "виявилися більшими, ніж думали спочатку, і пором ходитиме також уночі. Її заступник обіцяє почати роботи ще до літа.",
        ["bg"] = "Общинският съвет на Белоречица реши във вторник да затвори стария мост за две години. Щетите са по-големи, отколкото " +
            "се смяташе първоначално, каза кметът, който се надява работата да започне още преди лятото.",
        ["sr"] = "Градско веће Белог Брода одлучило је у уторак да затвори стари мост на две године. Штета је већа него што се најпре " +
            "мислило, рекла је градоначелница, која се нада да ће радови почети пре лета и да ће скела возити и ноћу.",
        ["el"] = "Το δημοτικό συμβούλιο της Νέας Πέτρας αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για δύο χρόνια. Οι ζημιές είναι " +
            "μεγαλύτερες από ό,τι νόμιζαν στην αρχή, είπε η δήμαρχος, που ελπίζει ότι οι εργασίες θα αρχίσουν πριν από το καλοκαίρι.",
        ["he"] = "מועצת העיר נווה אלון החליטה ביום שלישי לסגור את הגשר הישן לשנתיים. הנזק גדול יותר ממה שחשבו בהתחלה, אמרה ראש העיר, " +
            "והיא מקווה שהעבודות יתחילו עוד לפני הקיץ ושהמעבורת תפעל גם בלילה.",
        ["ar"] = "قرر مجلس مدينة الواحة يوم الثلاثاء إغلاق الجسر القديم لمدة عامين. وقالت رئيسة البلدية إن الأضرار أكبر مما كان متوقعا " +
            "في البداية، وإنها تأمل أن تبدأ الأعمال قبل الصيف وأن تعمل العبارة ليلا أيضا.",
        ["fa"] = "شورای شهر گلدشت روز سه شنبه تصمیم گرفت پل قدیمی را برای دو سال ببندد. شهردار گفت خسارت بیشتر از آن است که در آغاز گمان " +
            "می کردند و امیدوار است که کار پیش از تابستان آغاز شود.",
        ["th"] = "สภาเมืองบางน้ำใสมีมติเมื่อวันอังคารให้ปิดสะพานเก่าเป็นเวลาสองปี " +
            "นายกเทศมนตรีกล่าวว่าความเสียหายมีมากกว่าที่คาดไว้ในตอนแรก และหวังว่างานซ่อมจะเริ่มก่อนฤดูร้อน " +
            "ส่วนเรือข้ามฟากจะให้บริการในเวลากลางคืนด้วย",
        ["vi"] = "Hội đồng thành phố Sông Lam hôm thứ ba đã quyết định đóng cửa cây cầu cũ trong hai năm. Thị trưởng nói thiệt hại lớn " +
            "hơn so với dự kiến ban đầu và hy vọng công việc sẽ bắt đầu trước mùa hè.",
        ["id"] = "Dewan kota Muara Tenang pada hari Selasa memutuskan untuk menutup jembatan lama selama dua tahun. Wali kota mengatakan " +
            "kerusakan itu lebih besar dari yang diperkirakan dan berharap pekerjaan akan dimulai sebelum musim kemarau.",
        ["ja"] = "白浜市議会は火曜日、古い橋を二年間閉鎖することを決めた。市長は「被害は当初考えられていたよりも大きい」と述べ、夏の前に工事を始めたいとの考えを示した。渡し船は夜も運航されるという。",
        ["zh-Hans"] = "白河市议会星期二决定将旧桥关闭两年。市长表示，损坏情况比最初估计的更严重，希望工程能够在夏天之前开始。渡船在夜间也将继续运行，居民可以免费乘坐。专家说，这座桥已经使用了八十多年。",
        ["zh-Hant"] = "白河市議會星期二決定將舊橋關閉兩年。市長表示，損壞情況比最初估計的更嚴重，希望工程能夠在夏天之前開始。渡船在夜間也將繼續運行，居民可以免費乘坐。專家說，這座橋已經使用了八十多年。",
        ["ko"] = "백하시 의회는 화요일 낡은 다리를 이 년 동안 폐쇄하기로 결정했다. 시장은 피해가 처음 생각했던 것보다 크다고 말했으며 여름이 오기 전에 공사를 시작하기를 바란다고 밝혔다. 나룻배는 밤에도 운항한다.",
    };

    /// <summary>The text repeated and cut to a number of characters.</summary>
    public static string Of(string language, int length)
    {
        var text = All[language] + " ";
        return string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length].Trim();
    }
}
