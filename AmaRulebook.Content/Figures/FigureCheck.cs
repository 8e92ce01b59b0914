using System.Xml;
using System.Xml.Linq;

namespace AmaRulebook.Content.Figures;

/// <summary>Holds a drawing against the rules; each offence is a problem with its line.</summary>
internal sealed class FigureCheck(FileProblems problems)
{
    public static XNamespace Svg { get; } = "http://www.w3.org/2000/svg";

    // Deeper groups nobody draws; far below what would exhaust a stack.
    private const int DeepestLevel = 12;

    private bool passes = true;

    /// <summary>Whether nothing in the drawing offends.</summary>
    public bool Passes(XDocument document)
    {
        var root = document.Root!;
        if (root.Name != Svg + "svg")
        {
            Refuse(root, "図は「<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 340 …\">」で始めてください。");
            return false;
        }

        foreach (var node in document.DescendantNodes())
        {
            Check(node);
        }

        CheckWords(root, "title", "図の題");
        CheckWords(root, "desc", "図が伝えることの説明");
        if (root.Attribute("viewBox") is null)
        {
            Refuse(root, "「viewBox」がありません。「viewBox=\"0 0 340 200\"」の形で書いてください。");
        }

        new FigureAttributes(root, Refuse).Check();
        return passes;
    }

    private void Check(XNode node)
    {
        if (node is XProcessingInstruction)
        {
            Refuse(node, "「<?…?>」の命令は使えません。消してください。");
        }
        else if (node is XElement element)
        {
            Check(element);
            CheckDepth(element);
        }
        else if (node is XText text && !string.IsNullOrWhiteSpace(text.Value) && !HoldsText(text.Parent))
        {
            Refuse(node, "文字は「<text>」の中に書いてください。");
        }
    }

    private void Check(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.Namespace != Svg || FigureElement.Find(name) is not { } rule)
        {
            Refuse(element, $"「<{name}>」は図に使えません。使えるものは、書き方の「図」の表にあります。");
        }
        else if (element.Parent is { } parent && !rule.MayStandIn(parent.Name.LocalName))
        {
            Refuse(element, $"「<{name}>」は「<{parent.Name.LocalName}>」の中に置けません。");
        }
    }

    private void CheckDepth(XElement element)
    {
        if (element.Ancestors().Take(DeepestLevel + 1).Count() > DeepestLevel)
        {
            Refuse(element, "「<g>」や「<tspan>」の入れ子が深すぎます。");
        }
    }

    private void CheckWords(XElement root, string name, string meaning)
    {
        XElement[] found = [.. root.Elements(Svg + name)];
        if (found.Length != 1)
        {
            Refuse(found.ElementAtOrDefault(1) ?? root, $"「<{name}>」（{meaning}）を1つだけ書いてください。");
        }
        else if (string.IsNullOrWhiteSpace(found[0].Value))
        {
            Refuse(found[0], $"「<{name}>」が空です。{meaning}を書いてください。");
        }
    }

    private static bool HoldsText(XElement? parent) =>
        parent is not null && FigureElement.Find(parent.Name.LocalName) is null or { HoldsText: true };

    private void Refuse(XObject place, string message)
    {
        passes = false;
        problems.Add(((IXmlLineInfo)place).LineNumber, message);
    }
}
