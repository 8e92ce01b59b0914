using System.Globalization;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>A Blazor render batch in words.</summary>
public static class RenderBatch
{
    public static string Told(ReadOnlySpan<byte> batch)
    {
        var reader = new RenderBatchReader(batch);
        var told = new StringBuilder();
        for (var component = 0; component < reader.ComponentCount; component++)
        {
            for (var index = 0; index < reader.Component(component).EditCount; index++)
            {
                var edit = reader.Edit(component, index);
                told.Append(CultureInfo.InvariantCulture, $"e{(int)edit.Kind}/{edit.Sibling} ");
                if (edit.Kind is EditKind.RemoveAttribute)
                {
                    told.Append(edit.Removed).Append(' ');
                }
            }
        }

        if (told.Length > 0)
        {
            Frames(reader, told);
        }

        return told.ToString();
    }

    /// <summary>The frames: elements, attributes and texts; numbers of components and handlers are left out.</summary>
    private static void Frames(RenderBatchReader reader, StringBuilder told)
    {
        for (var index = 0; index < reader.FrameCount; index++)
        {
            var frame = reader.Frame(index);
            told.Append(CultureInfo.InvariantCulture, $"\nf{(int)frame.Kind} ").Append(frame.Kind switch
            {
                FrameKind.Element => frame.Name,
                FrameKind.Text or FrameKind.Markup => frame.Value,
                FrameKind.Attribute => $"{frame.Name}={frame.Value}",
                _ => "",
            });
        }
    }
}
