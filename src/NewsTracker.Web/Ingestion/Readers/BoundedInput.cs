namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>What a reader says, counted: past the bound of one file it is not listened to any more.</summary>
internal sealed class BoundedInput(Stream from, long most) : Stream
{
    private long left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Lets the next file have its whole bound.</summary>
    public void Begin() => left = most;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="OutputBoundException">The file has given all it may.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = from.Read(buffer);
        left -= count;
        return left >= 0 ? count : throw new OutputBoundException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) from.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A reader says more than one file may give.</summary>
internal sealed class OutputBoundException : IOException;
