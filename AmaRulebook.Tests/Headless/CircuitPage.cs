using AmaRulebook.Support;

namespace AmaRulebook.Headless;

/// <summary>What a browser would show of a circuit: the render batches, applied.</summary>
public sealed class CircuitPage
{
    private readonly Dictionary<int, PageNode> components = [];

    public PageNode Root { get; } = new();

    /// <summary>Gives a root component its place.</summary>
    public void Attach(int componentId)
    {
        Root.Insert(Root.Children.Count, components[componentId] = new PageNode());
    }

    public void Apply(ReadOnlySpan<byte> batch)
    {
        var reader = new RenderBatchReader(batch);
        for (var component = 0; component < reader.ComponentCount; component++)
        {
            Edit(reader, component);
        }

        for (var index = 0; index < reader.DisposedCount; index++)
        {
            components.Remove(reader.Disposed(index));
        }
    }

    private void Edit(RenderBatchReader reader, int component)
    {
        var (id, count) = reader.Component(component);
        var at = components[id];
        var moves = new List<(int From, int To)>();
        for (var index = 0; index < count; index++)
        {
            var edit = reader.Edit(component, index);
            switch (edit.Kind)
            {
                case EditKind.PrependFrame:
                    Insert(reader, at, edit.Sibling, edit.Reference);
                    break;
                case EditKind.RemoveFrame:
                    at.RemoveAt(edit.Sibling);
                    break;
                case EditKind.SetAttribute:
                    Set(at.Children[edit.Sibling], reader.Frame(edit.Reference));
                    break;
                case EditKind.RemoveAttribute:
                    at.Children[edit.Sibling].Attributes.Remove(edit.Removed!);
                    at.Children[edit.Sibling].Handlers.Remove(edit.Removed!);
                    break;
                case EditKind.UpdateText or EditKind.UpdateMarkup:
                    at.Children[edit.Sibling].Content = reader.Frame(edit.Reference).Value ?? "";
                    break;
                case EditKind.StepIn:
                    at = at.Children[edit.Sibling];
                    break;
                case EditKind.StepOut:
                    at = at.Parent!;
                    break;
                case EditKind.PermutationListEntry:
                    moves.Add((edit.Sibling, edit.Reference));
                    break;
                case EditKind.PermutationListEnd:
                    at.Permute(moves);
                    moves.Clear();
                    break;
                default:
                    throw new NotSupportedException(edit.Kind.ToString());
            }
        }
    }

    /// <summary>Brings in what a frame stands for; answers how many places it takes.</summary>
    private int Insert(RenderBatchReader reader, PageNode parent, int place, int index)
    {
        var frame = reader.Frame(index);
        switch (frame.Kind)
        {
            case FrameKind.Element:
                var element = new PageNode { Name = frame.Name ?? "" };
                parent.Insert(place, element);
                InsertAll(reader, element, 0, index + 1, index + frame.Length);
                return 1;
            case FrameKind.Text or FrameKind.Markup:
                parent.Insert(place, new PageNode { Content = frame.Value ?? "" });
                return 1;
            case FrameKind.Component:
                parent.Insert(place, components[frame.ComponentId] = new PageNode());
                return 1;
            case FrameKind.Region:
                return InsertAll(reader, parent, place, index + 1, index + frame.Length);
            case FrameKind.Attribute:
                Set(parent, frame);
                return 0;
            default:
                return 0;
        }
    }

    private int InsertAll(RenderBatchReader reader, PageNode parent, int place, int from, int to)
    {
        var first = place;
        for (var index = from; index < to; index += reader.Frame(index).Length)
        {
            place += Insert(reader, parent, place, index);
        }

        return place - first;
    }

    private static void Set(PageNode element, BatchFrame attribute)
    {
        if (attribute.Handler > 0)
        {
            element.Handlers[attribute.Name!] = attribute.Handler;
        }
        else
        {
            element.Attributes[attribute.Name!] = attribute.Value;
        }
    }
}
