using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// A line that says how long ago an article appeared, which tells nothing once the page is saved: "Published 2 hours ago", "vor 3 Tagen".
/// </summary>
internal static class RelativeTime
{
    private const int MaxLength = 80;

    public static bool IsLine(string line) => line.Length <= MaxLength && Line.IsMatch(line);

    private static readonly Regex Line = new(
        @"^(?:(?:first |last )?(?:published|updated|posted|modified)\b|publié|mis à jour|veröffentlicht|aktualisiert|publicado" +
        @"|actualizado" +
        @"|pubblicato|aggiornato|опубликовано|обновлено)?[\s:|·•-]*" +
        @"(?:(?:about |over )?(?:[0-9]{1,3}|an?|one|two|three|few|a few|several)\s?(?:s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?" +
        @"|days?|weeks?|months?|years?)\.? ago" +
        @"|just now|yesterday|today" +
        @"|vor (?:[0-9]{1,3}|einer?|einem) (?:sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahr(?:en)?)" +
        @"|il y a (?:[0-9]{1,3}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)" +
        @"|hace (?:[0-9]{1,3}|una?) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)" +
        @"|h[aá] (?:[0-9]{1,3}|uma?) (?:segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)" +
        @"|(?:[0-9]{1,3}|un[oa']?) ?(?:secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa" +
        @"|(?:[0-9]{1,3} )?(?:секунд\w*|минут\w*|час\w*|дн\w*|день|недел\w*|месяц\w*|лет|год\w*) назад" +
        @"|[0-9]{1,3}\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年)前)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
