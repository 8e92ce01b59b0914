using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Chapters;

/// <summary>Reads a file of <c>rulebook/</c>.</summary>
internal static class ChapterReader
{
    // Pages of the site that stand below /rulebook too.
    private static readonly string[] Taken = ["changes", "print"];

    public static ChapterDraft Read(ContentFile file, FileProblems problems)
    {
        var (yaml, body) = FrontMatter.Split(file, problems);
        var fields = yaml.Length > 0 ? YamlReader.ReadMapping(yaml, problems) : null;
        var id = fields?.Text("id") ?? "";
        if (id.Length > 0 && (!Ids.IsName(id) || Taken.Contains(id)))
        {
            problems.Add(fields!.LineOf("id"), Taken.Contains(id)
                ? $"章の「id」の「{id}」は、サイトのほかのページの住所です。別の名前にしてください。"
                : $"章の「id」の「{id}」は使えません。半角の小文字、数字、「-」で書いてください。");
        }

        var sections = ReadSections(body, id, problems);
        var ids = sections.Select(section => section.Part.Id).ToHashSet();
        var revised = fields?.Date("revised") ?? default;
        var chapter = new ChapterDraft(
            file.Path,
            id,
            fields?.Text("label") ?? "",
            fields?.Text("title") ?? "",
            fields?.Text("lead") ?? "",
            revised,
            fields is null ? [] : ChangesReader.Read(fields, revised, problems),
            fields?.TextsByKey("references", (section, line) => RefuseUnknown(ids, section, line, problems))
                ?? new Dictionary<string, IReadOnlyList<string>>(),
            sections);
        fields?.RefuseOthers();
        return chapter;
    }

    private static List<SectionDraft> ReadSections(string body, string chapterId, FileProblems problems)
    {
        var sections = new List<SectionDraft>();
        string? parent = null;
        foreach (var part in HeadedParts.Read(body, deepest: 3, problems))
        {
            CheckPlace(part, chapterId, parent, problems);
            parent = part.Level == 2 ? part.Id : parent;
            var text = PlainText.Of(part.Blocks);
            sections.Add(new SectionDraft(part, text, NumberedPoints.Number(part.Id, part.Blocks)));
        }

        if (sections.Count == 0)
        {
            problems.Add(0, "見出しがありません。「## 見出し {#2-1}」の形で書いてください。");
        }

        return sections;
    }

    private static void CheckPlace(HeadedPart part, string chapterId, string? parent, FileProblems problems)
    {
        if (part.Level == 3 && parent is null)
        {
            problems.Add(part.Line, "「###」の見出しが「##」の見出しより前にあります。先に「##」の見出しを書いてください。");
        }

        if (part.Id.Length > 0 && chapterId.Length > 0
            && SectionNumber.Refusal(part.Id, part.Level, chapterId, parent) is { } refusal)
        {
            problems.Add(part.Line, refusal);
        }
    }

    private static void RefuseUnknown(HashSet<string> sections, string id, int line, FileProblems problems)
    {
        if (!sections.Contains(id))
        {
            problems.Add(line, $"「references」の「{id}」という見出しは、この章にありません。番号（ID）を確かめてください。");
        }
    }
}
