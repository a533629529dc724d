using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// Charset labels as the web means them (WHATWG Encoding Standard): "latin1" is windows-1252, "gb2312" is GB 18030. Labels are compared by
/// their letters and digits alone, so "Shift-JIS", "shift_jis" and "SHIFTJIS" are one.
/// </summary>
internal static class WebEncodings
{
    private static readonly Dictionary<string, int> Pages = Table();

    /// <summary>The encoding that a label names, null for an unknown label.</summary>
    public static Encoding? Find(string label)
    {
        var key = Squeeze(label);
        if (Pages.TryGetValue(key, out var page)) return OfPage(page);
        if (TableEncoding.Find(key) is { } own) return own;
        if (key is "utf7" or "xunicode20utf7") return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label.Trim()) ?? Encoding.GetEncoding(label.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a code page; bytes that are no character of it read as U+FFFD, never as a guess.</summary>
    public static Encoding OfPage(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)
        ?? Encoding.GetEncoding(page);

    private static string Squeeze(string label) => string.Concat(label.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static Dictionary<string, int> Table()
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        void Add(int page, string labels)
        {
            foreach (var label in labels.Split(' ')) pages[label] = page;
        }

        Add(65001, "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8bom");
        Add(1200, "utf16 utf16le unicode ucs2 iso10646ucs2 csunicode unicodefeff");
        Add(1201, "utf16be unicodefffe");
        Add(12000, "utf32 utf32le");
        Add(12001, "utf32be");
        Add(
            1252,
            "windows1252 cp1252 xcp1252 latin1 l1 iso88591 88591 iso885911987 isoir100 csisolatin1 ibm819 cp819 ascii usascii " +
            "ansix341968 ansi");
        Add(1254, "windows1254 cp1254 xcp1254 latin5 l5 iso88599 iso885991989 isoir148 csisolatin5");
        Add(874, "windows874 cp874 tis620 iso885911 dos874 thai8");
        Add(1250, "windows1250 cp1250 xcp1250");
        Add(1251, "windows1251 cp1251 xcp1251 win1251");
        Add(1253, "windows1253 cp1253 xcp1253");
        Add(1255, "windows1255 cp1255 xcp1255");
        Add(1256, "windows1256 cp1256 xcp1256");
        Add(1257, "windows1257 cp1257 xcp1257");
        Add(1258, "windows1258 cp1258 xcp1258");
        Add(28592, "iso88592 latin2 l2 csisolatin2 isoir101 88592");
        Add(28593, "iso88593 latin3 l3");
        Add(28594, "iso88594 latin4 l4");
        Add(28595, "iso88595 cyrillic csisolatincyrillic");
        Add(28596, "iso88596 arabic ecma114 asmo708 iso88596e iso88596i");
        Add(28597, "iso88597 greek greek8 ecma118 elot928 suneugreek");
        Add(28598, "iso88598 hebrew visual iso88598e csisolatinhebrew");
        Add(38598, "iso88598i logical csiso88598i");
        Add(28603, "iso885913 latin7");
        Add(28605, "iso885915 latin9 l9");
        Add(20866, "koi8r koi8 koi cskoi8r");
        Add(21866, "koi8u koi8ru");
        Add(866, "ibm866 cp866 866 csibm866");
        Add(10000, "macintosh mac macroman xmacroman csmacintosh");
        Add(10007, "maccyrillic xmaccyrillic xmacukrainian");
        Add(54936, "gb18030 gb2312 gb231280 gbk cp936 936 xgbk chinese csgb2312 isoir58 csiso58gb231280 euccn xeuccn windows936");
        Add(950, "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 big5eten");
        Add(51932, "eucjp xeucjp cseucpkdfmtjapanese ujis");
        Add(50220, "iso2022jp csiso2022jp iso2022jp1 iso2022jp2");
        Add(932, "shiftjis sjis xsjis mskanji csshiftjis windows31j cp932 ms932 932");
        Add(949, "euckr cseuckr ksc56011987 ksc5601 ksc56011989 ksc5601 korean isoir149 windows949 cp949 uhc 949");
        Add(50225, "iso2022kr csiso2022kr");
        Add(52936, "hz hzgb2312");
        return pages;
    }
}
