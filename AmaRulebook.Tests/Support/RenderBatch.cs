using System.Buffers.Binary;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>
/// A Blazor render batch in words. Its last 20 bytes say where its five parts begin: the changed components with their
/// edits, the frames that the edits refer to, what was disposed of (twice), and the table of texts.
/// </summary>
public static class RenderBatch
{
    private const int EditSize = 16;
    private const int FrameSize = 20;

    public static string Told(ReadOnlySpan<byte> batch)
    {
        var components = Number(batch, batch.Length - 20);
        var frames = Number(batch, batch.Length - 16);
        var texts = Number(batch, batch.Length - 4);
        var told = new StringBuilder();
        for (var index = 0; index < Number(batch, components); index++)
        {
            Component(batch, Number(batch, components + 4 + (4 * index)), texts, told);
        }

        if (told.Length > 0)
        {
            Frames(batch, frames, texts, told);
        }

        return told.ToString();
    }

    /// <summary>A component: its number, the count of its edits, and the edits: kind, place, reference to a frame, text.</summary>
    private static void Component(ReadOnlySpan<byte> batch, int at, int texts, StringBuilder told)
    {
        var count = Number(batch, at + 4);
        for (var edit = at + 8; edit < at + 8 + (count * EditSize); edit += EditSize)
        {
            const int RemoveAttribute = 4;
            var kind = Number(batch, edit);
            told.Append('e').Append(kind).Append('/').Append(Number(batch, edit + 4)).Append(' ');
            if (kind == RemoveAttribute)
            {
                told.Append(Text(batch, texts, Number(batch, edit + 12))).Append(' ');
            }
        }
    }

    /// <summary>The frames: elements, attributes and texts; numbers of components and handlers are left out.</summary>
    private static void Frames(ReadOnlySpan<byte> batch, int at, int texts, StringBuilder told)
    {
        const int Element = 1, TextFrame = 2, Attribute = 3, Markup = 8;
        var count = Number(batch, at);
        for (var frame = at + 4; frame < at + 4 + (count * FrameSize); frame += FrameSize)
        {
            var kind = Number(batch, frame);
            told.Append("\nf").Append(kind).Append(' ').Append(kind switch
            {
                Element => Text(batch, texts, Number(batch, frame + 8)),
                TextFrame or Markup => Text(batch, texts, Number(batch, frame + 4)),
                Attribute => $"{Text(batch, texts, Number(batch, frame + 4))}={Text(batch, texts, Number(batch, frame + 8))}",
                _ => "",
            });
        }
    }

    private static string Text(ReadOnlySpan<byte> batch, int texts, int index)
    {
        if (index < 0)
        {
            return "";
        }

        var at = Number(batch, texts + (4 * index));
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = batch[at++];
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return Encoding.UTF8.GetString(batch.Slice(at, length));
            }
        }
    }

    private static int Number(ReadOnlySpan<byte> batch, int at) => BinaryPrimitives.ReadInt32LittleEndian(batch[at..]);
}
