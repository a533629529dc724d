using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Tells the dates of one short line apart by the words before each: "Updated May 3, 2027 | First published May 1, 2027",
/// "Received 2 March; accepted 9 March; published 20 March".
/// </summary>
internal static partial class DateLabels
{
    /// <summary>The day of publication that a line states: the one called so, else one that nothing calls otherwise.</summary>
    /// <param name="line">A short line; its labels are found in one pass.</param>
    /// <param name="read">Reads the first date of a stretch of the line.</param>
    /// <returns>The date, and true when the line calls it the day of a change and has no other.</returns>
    public static (WrittenDate? Date, bool IsUpdate) Read(string line, Func<string, WrittenDate?> read)
    {
        var labels = Label().Matches(line);
        if (labels.Count == 0) return (read(line), false);
        WrittenDate? plain = read(line[..labels[0].Index]), updated = null;
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var date = read(line[start..(i + 1 < labels.Count ? labels[i + 1].Index : line.Length)]);
            if (date is null) continue;
            date = date with { Span = new(date.Span.Start + start, date.Span.End + start) };
            if (labels[i].Groups["published"].Success) return (date, false);
            if (labels[i].Groups["updated"].Success) updated ??= date;
        }

        return plain is not null ? (plain, false) : (updated, updated is not null);
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<published>(?:first |originally )?(?:published|posted|publication date|issued)|publié|veröffentlicht|erstellt" +
        @"|erschienen|publicado|pubblicato|gepubliceerd|опубликовано|入力|公開|公開日|発表|发布|發布)" +
        @"|(?<updated>(?:last )?(?:updated|modified|edited|revised)|mis à jour|mise à jour|aktualisiert|zuletzt geändert|actualizado" +
        @"|atualizado|aggiornato|bijgewerkt|обновлено|更新|更新日|수정)" +
        @"|(?<other>received|accepted|submitted|(?:medically |last )?reviewed|fact[- ]checked|retrieved|accessed|archived|copyright|©" +
        @"|event date|date of event|event|when|deadline|expires|valid until|born|died))(?![\p{L}])" +
        @"|(?<published>입력|등록)|(?<updated>수정)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
