using System.Globalization;
using System.Text;
using NewsTracker.Core.Reading.Detection.Charsets;

namespace NewsTracker.Core.Tests.Reading.Charsets;

public sealed class CharsetRoundTripTests
{
    private const string Western = "en de fr es it pt nl sv da fi";
    private const string Central = "pl cs sk hu hr ro";
    private const string Baltic = "lt lv et";
    private const string Slavic = "ru uk bg sr";

    /// <summary>
    /// Forty ways to write text: an encoding's code page, whether a byte order mark stands before it, and the languages it is used for.
    /// </summary>
    private static readonly (string Name, int Page, bool Mark, string Languages)[] Ways =
    [
        ("utf-8", 65001, false, "en de fr ru ar th ja zh-Hans ko vi he el"), ("utf-8 with mark", 65001, true, "en ru zh-Hant"),
        ("utf-16le with mark", 1200, true, "en ja ar"), ("utf-16be with mark", 1201, true, "en ko he"),
        ("utf-16le", 1200, false, "en ru el zh-Hans"), ("utf-16be", 1201, false, "fr pl th ja"),
        ("utf-32le with mark", 12000, true, "en zh-Hant"), ("utf-32be with mark", 12001, true, "de ko"),
        ("windows-1252", 1252, false, Western), ("iso-8859-1", 28591, false, Western), ("iso-8859-15", 28605, false, Western),
        ("macintosh", 10000, false, "en de fr es"),
        ("windows-1250", 1250, false, Central), ("iso-8859-2", 28592, false, Central), ("windows-1251", 1251, false, Slavic),
        ("koi8-r", 20866, false, "ru bg"), ("koi8-u", 21866, false, "uk ru"),
        ("iso-8859-5", 28595, false, Slavic), ("ibm866", 866, false, "ru bg"), ("x-mac-cyrillic", 10007, false, "ru bg"),
        ("windows-1253", 1253, false, "el"), ("iso-8859-7", 28597, false, "el"),
        ("windows-1254", 1254, false, "tr"), ("iso-8859-9", 28599, false, "tr"), ("iso-8859-3", 28593, false, "tr"),
        ("windows-1255", 1255, false, "he"), ("iso-8859-8", 28598, false, "he"),
        ("windows-1256", 1256, false, "ar"), ("iso-8859-6", 28596, false, "ar"), ("windows-1257", 1257, false, Baltic),
        ("iso-8859-13", 28603, false, Baltic), ("iso-8859-4", 28594, false, Baltic),
        ("windows-874", 874, false, "th"), ("shift_jis", 932, false, "ja"), ("euc-jp", 51932, false, "ja"),
        ("iso-2022-jp", 50220, false, "ja"), ("euc-kr", 949, false, "ko"), ("gb18030", 54936, false, "zh-Hans zh-Hant"),
        ("big5", 950, false, "zh-Hant"), ("hz", 52936, false, "zh-Hans"),
    ];

    /// <summary>Samples of 400 characters must come back unchanged; nothing is declared.</summary>
    [Fact]
    public void Undeclared_samples_of_400_characters_come_back_unchanged()
    {
        var (right, all, wrong) = Run(400);
        ((double)right / all).ShouldBeGreaterThanOrEqualTo(
            0.985, string.Create(CultureInfo.InvariantCulture, $"{right} of {all}; wrong: {string.Join(", ", wrong)}"));
        Ways.Length.ShouldBe(40);
    }

    [Fact]
    public void Samples_of_80_characters_mostly_come_back_unchanged()
    {
        var (right, all, wrong) = Run(80);
        ((double)right / all).ShouldBeGreaterThanOrEqualTo(0.97, $"wrong: {string.Join(", ", wrong)}");
    }

    [Theory]
    [InlineData(
        1252,
        "La señora Peñalba dijo en la reunión que el daño no tiene solución sin la opinión de los vecinos del muelle viejo, que esperan " +
        "una decisión.")]
    [InlineData(
        1252,
        "Il consiglio è contrario: la decisione è rinviata, e il sindaco è d'accordo con chi dice che il ponte è vecchio e la spesa è " +
        "alta.")]
    [InlineData(28591, "Styret på Nordøya må få en avtale før sommeren, så ferjen går også om natten når broen er stengt i to år.")]
    [InlineData(54936, "白河市议会星期二决定将旧桥关闭两年。𠮷野市长表示，损坏情况比最初估计的更严重。")]
    [InlineData(21866, "Міська рада Білоріччя вирішила закрити старий міст і перевезти людей поромом; її рішення діє з літа.")]
    public void A_few_letters_beyond_ascii_tell_their_charset(int page, string text)
    {
        var bytes = WebEncodings.OfPage(page).GetBytes(text);

        CharsetReader.Decode(bytes).ShouldNotBeNull().Text.ShouldBe(text);
    }

    [Fact]
    public void A_few_stray_bytes_do_not_cost_an_article()
    {
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("The lamp at the end of the pier burns again. ", 20))), 0xE2, 0x82
        ];

        var read = CharsetReader.Decode(bytes).ShouldNotBeNull();

        read.Text.ShouldStartWith("The lamp at the end of the pier");
        read.Warning.ShouldNotBeNull();
    }

    private static (int Right, int All, List<string> Wrong) Run(int length)
    {
        int right = 0, all = 0;
        var wrong = new List<string>();
        foreach (var (name, page, mark, languages) in Ways)
        {
            var encoding = WebEncodings.OfPage(page);
            foreach (var language in languages.Split(' '))
            {
                var bytes = encoding.GetBytes(SampleTexts.Of(language, length));
                var text = encoding.GetString(bytes); // what the encoding can hold of it
                if (mark) bytes = [.. encoding.GetPreamble(), .. bytes];
                all++;
                var read = CharsetReader.Decode(bytes);
                if (read?.Text == text) right++;
                else wrong.Add($"{name}/{language} as {read?.Charset ?? "none"}");
            }
        }

        return (right, all, wrong);
    }
}
