using System.Text;

namespace NewsTracker.Core.Reading.Formats.Rtf;

/// <summary>What stands at a place of an RTF file.</summary>
internal enum RtfToken
{
    Open,
    Close,
    Byte,
    Word,
}

/// <summary>Cuts an RTF file into tokens, from the first byte to the last.</summary>
internal ref struct RtfScanner(ReadOnlySpan<byte> source)
{
    private const int MaxName = 32, MaxDigits = 9;

    private readonly ReadOnlySpan<byte> source = source;
    private int at;

    public RtfToken Kind { get; private set; }

    public byte Value { get; private set; }

    /// <summary>The control word, or the sign of a control symbol.</summary>
    public string Name { get; private set; } = "";

    public int Number { get; private set; }

    public bool HasNumber { get; private set; }

    public int Count { get; private set; }

    public bool Next()
    {
        while (at < source.Length && source[at] is (byte)'\r' or (byte)'\n' or 0) at++;
        if (at >= source.Length) return false;
        Count++;
        var first = source[at++];
        if (first == '{') Kind = RtfToken.Open;
        else if (first == '}') Kind = RtfToken.Close;
        else if (first == '\\') Control();
        else (Kind, Value) = (RtfToken.Byte, first);
        return true;
    }

    /// <summary>Passes over binary data.</summary>
    public void Skip(int length) => at = (int)Math.Clamp((long)at + length, at, source.Length);

    private void Control()
    {
        (Kind, HasNumber, Number) = (RtfToken.Word, false, 0);
        if (at >= source.Length)
        {
            Name = "";
            return;
        }

        if (!char.IsAsciiLetter((char)source[at]))
        {
            var sign = (char)source[at++];
            if (sign == '\'' && at + 1 < source.Length && Hex(source[at]) is >= 0 and var high && Hex(source[at + 1]) is >= 0 and var low)
            {
                (Kind, Value) = (RtfToken.Byte, (byte)(high * 16 + low));
                at += 2;
                return;
            }

            Name = sign is '\r' or '\n' ? "par" : sign.ToString();
            return;
        }

        var start = at;
        while (at < source.Length && at - start < MaxName && char.IsAsciiLetter((char)source[at])) at++;
        Name = Encoding.ASCII.GetString(source[start..at]);
        var isNegative = at + 1 < source.Length && source[at] == '-' && char.IsAsciiDigit((char)source[at + 1]);
        if (isNegative) at++;
        for (var digits = 0; at < source.Length && digits < MaxDigits && char.IsAsciiDigit((char)source[at]); digits++, at++)
            (Number, HasNumber) = (Number * 10 + (source[at] - '0'), true);
        if (isNegative) Number = -Number;
        if (at < source.Length && source[at] == ' ') at++;
    }

    private static int Hex(byte b) => char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;
}
