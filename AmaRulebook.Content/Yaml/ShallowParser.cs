using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AmaRulebook.Content.Yaml;

/// <summary>
/// Lets through the plain part of YAML that content needs. Deep nesting would exhaust the stack of the node reader, and
/// anchors allow trees without end.
/// </summary>
internal sealed class ShallowParser(IParser inner) : IParser
{
    private const int DeepestLevel = 8;
    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!MoveInner())
        {
            return false;
        }

        depth += inner.Current!.NestingIncrease;
        if (depth > DeepestLevel)
        {
            throw new UnsupportedYamlException(inner.Current.Start, "字下げや括弧の入れ子が深すぎます。書き方の見本に合わせてください。");
        }

        if (inner.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false } })
        {
            throw new UnsupportedYamlException(inner.Current.Start, UnsupportedYamlException.SignMessage);
        }

        return true;
    }

    private bool MoveInner()
    {
        try
        {
            return inner.MoveNext();
        }
        catch (Exception fault) when (fault is not YamlException)
        {
            // The scanner breaks down over some unfinished texts, such as "a: [", where it should only refuse them.
            var end = inner.Current?.End ?? Mark.Empty;
            throw new YamlException(end, end, fault.Message, fault);
        }
    }
}

/// <summary>YAML that is well formed but that content does not use; the message is for the author.</summary>
internal sealed class UnsupportedYamlException(Mark start, string message) : YamlException(start, start, message)
{
    public const string SignMessage = "値が「&」「*」「!」などの記号で始まっています。値全体を「\"」で囲んでください。";
}
