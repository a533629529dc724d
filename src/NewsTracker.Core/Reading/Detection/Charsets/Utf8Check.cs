using System.Buffers;
using System.Text;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>How well bytes read as UTF-8 (RFC 3629): the number of well-formed multi-byte characters and of faults.</summary>
internal readonly record struct Utf8Check(int Characters, int Faults)
{
    public bool IsValid => Faults == 0;

    /// <summary>True when the faults are damage in a UTF-8 text (a cut, a stray byte), not another charset.</summary>
    public bool IsMostlyUtf8 => Characters > 0 && Faults * 10 <= Characters;

    public static Utf8Check Of(ReadOnlySpan<byte> bytes)
    {
        int characters = 0, faults = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var high)
        {
            bytes = bytes[high..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.Done) characters++;
            else faults++;
            bytes = bytes[length..];
        }

        return new(characters, faults);
    }
}
