using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// One-byte charsets that the platform lacks: ISO 8859-10 (Nordic), 8859-14 (Celtic) and 8859-16 (south-eastern Europe), each given by its
/// upper 96 characters (ISO/IEC 8859 parts 10, 14, 16). Reading only.
/// </summary>
internal sealed class TableEncoding : Encoding
{
    private static readonly TableEncoding[] Known =
    [
        new(
            "iso-8859-10", "\u00A0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ",
            "latin6", "l6"),
        new(
            "iso-8859-14", "\u00A0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u00AD®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ",
            "latin8", "l8"),
        new(
            "iso-8859-16", "\u00A0ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ",
            "latin10", "l10"),
    ];

    private readonly string upper;
    private readonly string[] labels;

    private TableEncoding(string name, string upper, params string[] labels)
    {
        WebName = name;
        this.upper = upper;
        this.labels = [.. labels, name.Replace("-", "", StringComparison.Ordinal)];
    }

    public override string WebName { get; }

    public static Encoding? Find(string squeezedLabel) => Array.Find(Known, e => e.labels.Contains(squeezedLabel));

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var i = 0; i < byteCount; i++)
        {
            var b = bytes[byteIndex + i];
            chars[charIndex + i] = b < 0xA0 ? (char)b : upper[b - 0xA0];
        }

        return byteCount;
    }

    public override int GetByteCount(char[] chars, int index, int count) =>
        throw new NotSupportedException("This charset is read, never written.");

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        throw new NotSupportedException("This charset is read, never written.");

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetMaxCharCount(int byteCount) => byteCount;
}
