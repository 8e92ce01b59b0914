using System.Buffers.Binary;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>
/// The parts of a Blazor render batch. Its last 20 bytes say where its five parts begin: the changed components with their
/// edits, the frames that the edits refer to, the components and the handlers that were disposed of, and the table of texts.
/// </summary>
public readonly ref struct RenderBatchReader(ReadOnlySpan<byte> batch)
{
    private const int EditSize = 16;
    private const int FrameSize = 20;

    private readonly ReadOnlySpan<byte> batch = batch;

    public int ComponentCount => Number(Part(20));

    public int FrameCount => Number(Part(16));

    public int DisposedCount => Number(Part(12));

    /// <summary>A changed component: its number, and how many edits there are of it.</summary>
    public (int Id, int EditCount) Component(int index) => (Number(At(index)), Number(At(index) + 4));

    /// <summary>One edit of a changed component.</summary>
    public BatchEdit Edit(int component, int index)
    {
        var at = At(component) + 8 + (index * EditSize);
        return new BatchEdit((EditKind)Number(at), Number(at + 4), Number(at + 8), Text(Number(at + 12)));
    }

    public BatchFrame Frame(int index)
    {
        var at = Part(16) + 4 + (index * FrameSize);
        var (kind, first, second) = ((FrameKind)Number(at), Number(at + 4), Number(at + 8));
        return kind switch
        {
            FrameKind.Element => new BatchFrame(kind) { Length = first, Name = Text(second) },
            FrameKind.Text or FrameKind.Markup => new BatchFrame(kind) { Value = Text(first) },
            FrameKind.Attribute => new BatchFrame(kind)
            {
                Name = Text(first),
                Value = Text(second),
                Handler = BinaryPrimitives.ReadUInt64LittleEndian(batch[(at + 12)..]),
            },
            FrameKind.Component => new BatchFrame(kind) { Length = first, ComponentId = second },
            FrameKind.Region => new BatchFrame(kind) { Length = first },
            _ => new BatchFrame(kind),
        };
    }

    /// <summary>The number of a component that is gone.</summary>
    public int Disposed(int index) => Number(Part(12) + 4 + (4 * index));

    private int At(int component) => Number(Part(20) + 4 + (4 * component));

    private int Part(int fromEnd) => Number(batch.Length - fromEnd);

    private string? Text(int index)
    {
        if (index < 0)
        {
            return null;
        }

        var at = Number(Part(4) + (4 * index));
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

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(batch[at..]);
}

/// <summary>What is done to a component's part of the page.</summary>
public enum EditKind
{
    PrependFrame = 1,
    RemoveFrame = 2,
    SetAttribute = 3,
    RemoveAttribute = 4,
    UpdateText = 5,
    StepIn = 6,
    StepOut = 7,
    UpdateMarkup = 8,
    PermutationListEntry = 9,
    PermutationListEnd = 10,
}

/// <summary>What a frame stands for; others than these leave nothing on the page.</summary>
public enum FrameKind
{
    Element = 1,
    Text = 2,
    Attribute = 3,
    Component = 4,
    Region = 5,
    Markup = 8,
}

/// <summary>An edit: its place among its siblings, the frame it brings or the place it moves to, and the attribute it removes.</summary>
public readonly record struct BatchEdit(EditKind Kind, int Sibling, int Reference, string? Removed);

/// <summary>A frame; its length counts itself and all that is inside.</summary>
public readonly record struct BatchFrame(FrameKind Kind)
{
    public int Length { get; init; } = 1;

    public string? Name { get; init; }

    public string? Value { get; init; }

    public ulong Handler { get; init; }

    public int ComponentId { get; init; }
}
