using System.Globalization;
using NewsTracker.Core.Reading.Languages;

namespace NewsTracker.Core.Reading.Charsets;

/// <summary>
/// How much a reading of bytes looks like text, about 0 to 1 and below 0 for nonsense: words with letters beyond ASCII are asked of the language models,
/// East Asian text of lists of its commonest characters, and characters that no text has are held against it.
/// </summary>
internal static class Plausibility
{
    private const string CommonHan =
        "的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运说两說這會來對時為個國們過發後經無與長開門問間關東車書電話買見學氣點當從還進動實現機體議長臺雙將繼續橋關閉員讓聲總數處變" +
        "日本市会社長者時間人年月中国出来前後入手分見自動車学校新聞同地方全部名東京政府首相";

    public static double Of(string text)
    {
        double good = 0;
        int units = 0, bad = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) bad += 2;
                continue;
            }

            units++;
            if (c is >= '\u0E00' and <= '\u0E7F') good += ThaiSyllables.Allow(text, i) ? 0.6 : -1;
            else good += OfCharacter(c, ref bad);
        }

        if (units == 0) return 0;
        good += Words(text);
        return (good - 3.0 * bad) / units;
    }

    /// <summary>What one character says by itself: East Asian scripts have no words to ask.</summary>
    private static double OfCharacter(char c, ref int bad)
    {
        if (c is >= '\u4E00' and <= '\u9FFF') return CommonHan.Contains(c, StringComparison.Ordinal) ? 1 : 0.1;
        if (c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or '\u30FC') return 1;
        if (c is >= '\uAC00' and <= '\uD7A3') return 0.8;
        if (c is '“' or '”' or '‘' or '’' or '«' or '»' or '–' or '—' or '…' or '\u00A0' or '€' or '£' or '°' or '§' or '，' or '。' or '、' or '「' or '」' or '¿' or '¡' or '№' or '،') return 0.8;
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter:
                return c is >= '\uFF00' or (>= '\u3400' and <= '\u4DBF') ? -0.3 : 0;
            case UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate:
                bad++;
                return 0;
            default:
                if (c == '\uFFFD') bad++;
                return -0.6;
        }
    }

    /// <summary>Letters beyond ASCII in words that the best language knows, less those in words that no language can have.</summary>
    private static double Words(string text)
    {
        var scores = new double[WordModel.Languages.Count];
        var one = new double[scores.Length];
        double nonsense = 0;
        foreach (var word in WordCutter.Cased(text))
        {
            var foreign = word.Count(c => c >= 0x80);
            if (foreign == 0) continue;
            if (MixesCases(word)) nonsense += foreign;
            var letters = word.Count(c => c >= 0x80 && !Wordless(c));
            if (letters == 0) continue;
            Array.Clear(one);
            WordModel.Add(word.ToLowerInvariant(), one);
            var cap = word.Length + 2.0;
            for (var i = 0; i < scores.Length; i++) scores[i] += letters * Math.Min(1, one[i] / (2.5 * cap));
        }

        return scores.Max() - nonsense * 0.8;
    }

    private static bool Wordless(char c) => c is (>= '\u0E00' and <= '\u0E7F') or (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>The scripts of East Asia stand side by side within a word.</summary>
    private static string? Family(char c) => Script.Of(c) is "han" or "ja" or "ko" ? "han" : c is 'ー' or '々' ? "han" : Script.Of(c);

    /// <summary>A capital behind a small letter, or two scripts in a word.</summary>
    private static bool MixesCases(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return true;
            if (char.IsLetter(word[i]) && char.IsLetter(word[i - 1]) && Family(word[i]) != Family(word[i - 1])) return true;
        }

        return false;
    }
}
