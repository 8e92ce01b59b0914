using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmaRulebook.Content.Figures;

/// <summary>The rules for what stands inside the tags of a drawing.</summary>
/// <param name="root">The whole drawing.</param>
/// <param name="refuse">Takes the place and the message of an offence.</param>
internal sealed partial class FigureAttributes(XElement root, Action<XObject, string> refuse)
{
    private readonly HashSet<string> ids = [];
    private readonly HashSet<string> markers =
        [.. root.Descendants(FigureCheck.Svg + "marker").Attributes("id").Select(id => id.Value)];

    public void Check()
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (FigureElement.Find(element.Name.LocalName) is not { } rule)
            {
                continue;
            }

            foreach (var attribute in element.Attributes().Where(attribute => attribute.Value != FigureCheck.Svg || !attribute.IsNamespaceDeclaration))
            {
                var name = Written(attribute);
                if (!rule.Takes(name))
                {
                    refuse(attribute, $"「<{element.Name.LocalName}>」に「{name}」は使えません。消してください。");
                }
                else if (Refusal(name, attribute.Value, element == root) is { } message)
                {
                    refuse(attribute, message);
                }
            }
        }
    }

    private string? Refusal(string name, string value, bool isRoot) => name switch
    {
        "viewBox" when isRoot && !Frame().IsMatch(value) =>
            "図の「viewBox」は「0 0 340 200」の形にしてください。幅は340、高さは40から900です。",
        "class" => value.Split(' ').FirstOrDefault(word => !FigureElement.Classes.Contains(word)) is { } unknown
            ? $"「class」の「{unknown}」は使えません。使えるのは{string.Join("、", FigureElement.Classes)}です。" : null,
        "id" when !Ids.IsName(value) => $"「id」の「{value}」は使えません。半角の小文字、数字、「-」で書いてください。",
        "id" when !ids.Add(value) => $"「id」の「{value}」が2つあります。どちらかを別の名前にしてください。",
        "marker-start" or "marker-end" => Reference().Match(value) is { Success: true } match && markers.Contains(match.Groups["id"].Value)
            ? null : $"「{name}」の「{value}」は使えません。同じ図の「<marker id=\"…\">」を「url(#…)」の形で指してください。",
        "text-anchor" when value is not ("start" or "middle" or "end") => "「text-anchor」に書けるのは「start」「middle」「end」です。",
        _ when !Measures().IsMatch(value) => $"「{name}」の値は使えません。数字と、図形の命令だけを書いてください。",
        _ => null,
    };

    // "xlink:href" and "xmlns:inkscape" as they stand in the file.
    private static string Written(XAttribute attribute) => attribute.Name.Namespace == XNamespace.None
        ? attribute.Name.LocalName
        : $"{attribute.Parent!.GetPrefixOfNamespace(attribute.Name.Namespace)}:{attribute.Name.LocalName}".TrimStart(':');

    [GeneratedRegex("^0 0 340 (900|[1-8][0-9]{2}|[4-9][0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^url\(#(?<id>[a-z0-9-]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[-+.,() \nA-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();
}
