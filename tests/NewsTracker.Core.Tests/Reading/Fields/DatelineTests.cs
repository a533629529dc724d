using System.Globalization;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Tests.Reading.Fields;

/// <summary>Datelines in the forms of agencies: place, day and agency, and where the sentence begins.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("BRENNICK (AFP), 3. Mai 2027 – Die Schleuse bleibt zu.", "Brennick", "2027-05-03", "AFP", "Die Schleuse bleibt zu.")]
    [InlineData("BRENNICK (Tidewire) 03.05.2027 - Das Tor bleibt zu.", "Brennick", "2027-05-03", "Tidewire", "Das Tor bleibt zu.")]
    [InlineData("[ブレニック 3日 ロイター] - 水利局は閘門を閉鎖する。", "ブレニック", null, "ロイター", "水利局は閘門を閉鎖する。")]
    [InlineData("（中央社记者沃斯布伦尼克2027年5月3日电）水务局说。", null, "2027-05-03", "中央社", "水务局说。")]
    [InlineData("（中央社記者沃斯布倫尼克2027年5月3日電）水務局說。", null, "2027-05-03", "中央社", "水務局說。")]
    public void Place_day_and_agency(string text, string? place, string? day, string? outlet, string sentence)
    {
        var line = Dateline.Find(text).ShouldNotBeNull();

        var written = line.Date?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (line.Place, written, line.Outlet, text[line.End..]).ShouldBe((place, day, outlet, sentence));
    }
}
