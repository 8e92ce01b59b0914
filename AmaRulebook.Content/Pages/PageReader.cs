using AmaRulebook.Content.Files;
using AmaRulebook.Content.Links;
using AmaRulebook.Content.Markup;
using AmaRulebook.Content.Yaml;
using Markdig.Extensions.CustomContainers;

namespace AmaRulebook.Content.Pages;

/// <summary>Reads a file of <c>pages/</c>.</summary>
internal static class PageReader
{
    public static PageDraft Read(ContentFile file, string pageId, FileProblems problems)
    {
        var (yaml, body) = FrontMatter.Split(file, problems);
        var fields = yaml.Length > 0 ? YamlReader.ReadMapping(yaml, problems) : null;
        var parts = HeadedParts.Read(body, deepest: 2, problems);
        if (parts.Count == 0)
        {
            problems.Add(0, $"見出しがありません。「## 見出し {{#{pageId}-1}}」の形で書いてください。");
        }

        foreach (var part in parts.Where(part => part.Id.Length > 0))
        {
            if (!Ids.IsName(part.Id) || !part.Id.StartsWith(pageId + "-", StringComparison.Ordinal))
            {
                problems.Add(part.Line, $"見出しの番号（ID）「{part.Id}」は使えません。「{pageId}-1」の形で書いてください。");
            }
        }

        foreach (var box in parts.SelectMany(part => part.Blocks).OfType<CustomContainer>().Where(BoxName.IsFigure))
        {
            problems.Add(box.Line + 1, "図を置けるのは、章の中だけです。「::: figure」の囲みを消してください。");
        }

        var page = new PageDraft(
            file.Path,
            pageId,
            fields?.Text("title") ?? "",
            fields?.Text("lead") ?? "",
            fields?.Date("revised") ?? default,
            fields?.Flag("contact") ?? false,
            parts);
        fields?.RefuseOthers();
        return page;
    }
}

/// <summary>A page that was read; its links are still as they were written.</summary>
internal sealed record PageDraft(
    string File, string Id, string Title, string Lead, DateOnly Revised, bool ShowsContact, IReadOnlyList<HeadedPart> Parts)
{
    public IEnumerable<LinkTarget> Targets =>
        Parts.Select(part => new LinkTarget(part.Id, $"/{Id}", File, part.Line, IsSection: false));

    /// <summary>The finished page, once its links are resolved.</summary>
    public Page Finish() => new(
        Id,
        Title,
        Lead,
        Revised,
        ShowsContact,
        [.. Parts.Select(part => new PageSection(part.Id, part.Heading, SafeHtml.Of(part.Blocks, part.Level), PlainText.Of(part.Blocks)))]);
}
