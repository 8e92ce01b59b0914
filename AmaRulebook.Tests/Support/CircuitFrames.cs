using System.Text;

namespace AmaRulebook.Support;

/// <summary>
/// Reads the frames that a Blazor Server circuit sends to a browser: messages of SignalR, each a length and a MessagePack
/// array, of which <c>JS.RenderBatch</c> carries what changes on the page.
/// </summary>
public static class CircuitFrames
{
    /// <summary>Each message in words; of a batch its edits and texts, without the numbers that components happen to have.</summary>
    public static IEnumerable<string> Batches(IEnumerable<byte[]> frames)
    {
        foreach (var frame in frames)
        {
            for (var at = 0; at < frame.Length && Length(frame, ref at) is { } length && at + length <= frame.Length; at += length)
            {
                yield return Told(new MessagePackReader(frame.AsMemory(at, length)).Read());
            }
        }
    }

    /// <summary>SignalR's length prefix: seven bits a byte, the lowest first; null where the frame is none of its messages.</summary>
    private static int? Length(byte[] frame, ref int at)
    {
        if (frame[0] == (byte)'{')
        {
            return null;
        }

        var length = 0;
        for (var shift = 0; at < frame.Length && shift < 35; shift += 7)
        {
            var part = frame[at++];
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return length;
            }
        }

        return null;
    }

    private static string Told(object? message) => message switch
    {
        object?[] and [_, _, _, "JS.RenderBatch", object?[] and [_, byte[] batch], ..] => RenderBatch.Told(batch),
        object?[] and [1L, _, _, "JS.BeginInvokeJS", object?[] and [_, string function, ..], ..] when IsAtNoCertainMoment(function) => "",
        object?[] and [1L, _, _, string target, object?[] arguments, ..] => $"{target} {Words(arguments)}",
        _ => "",
    };

    /// <summary>
    /// The component library asks for the browser's width, theme and the like when a page starts, and the focus goes to a
    /// step's heading some time after the step was sent.
    /// </summary>
    private static bool IsAtNoCertainMoment(string function) =>
        function.StartsWith("mud", StringComparison.Ordinal) || function == "Blazor._internal.domWrapper.focus";

    private static string Words(object?[] values) => string.Join(' ', values.Select(value => value switch
    {
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        object?[] inner => Words(inner),
        _ => "",
    }));
}
