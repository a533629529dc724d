using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace NewsTracker.Web.Ingestion.Readers;

/// <summary>
/// A reader's pipe as a plain file: on Unix the runtime's own stream over a pipe loads all of sockets at its first read, at every start.
/// </summary>
internal static class ReaderPipe
{
    /// <param name="stream">As <see cref="System.Diagnostics.Process"/> gives it; not to be used any more.</param>
    /// <param name="access">The way that the pipe goes, seen from here.</param>
    public static Stream Of(Stream stream, FileAccess access)
    {
        if (OperatingSystem.IsWindows() || stream is not PipeStream { SafePipeHandle: var pipe }) return stream;
        var handle = new SafeFileHandle(pipe.DangerousGetHandle(), ownsHandle: true);
        pipe.SetHandleAsInvalid(); // one owner
        return new FileStream(handle, access, bufferSize: 0);
    }
}
