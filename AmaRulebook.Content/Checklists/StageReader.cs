using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;
using AmaRulebook.Content.Yaml;
using Markdig.Syntax;

namespace AmaRulebook.Content.Checklists;

/// <summary>Reads a file of <c>checklists/</c>.</summary>
internal static class StageReader
{
    public static StageDraft Read(ContentFile file, string stageId, FileProblems problems)
    {
        var (yaml, body) = FrontMatter.Split(file, problems);
        var fields = yaml.Length > 0 ? YamlReader.ReadMapping(yaml, problems) : null;
        if (fields?.Text("id") is { Length: > 0 } id && id != stageId)
        {
            problems.Add(fields.LineOf("id"), $"「id」はファイルの名前と同じ「{stageId}」にしてください。");
        }

        var parts = HeadedParts.Read(body, deepest: 2, problems);
        foreach (var part in parts)
        {
            CheckText(part, stageId, problems);
        }

        var stage = new StageDraft(
            file.Path,
            stageId,
            fields?.Text("title") ?? "",
            fields?.Text("summary") ?? "",
            fields?.Text("question") ?? "",
            ReadAnswers(fields?.Mapping("answers")),
            [.. (fields?.Mappings("items") ?? []).Select(ReadItem)],
            parts);
        fields?.RefuseOthers();
        if (fields is not null)
        {
            ItemOrder.Check(stage, fields.LineOf("items"), problems);
        }

        return stage;
    }

    private static AnswerWords ReadAnswers(YamlFields? fields)
    {
        var words = new AnswerWords(
            fields?.Text("yes") ?? "", fields?.Text("concern") ?? "", fields?.Text("not-yet") ?? "");
        fields?.RefuseOthers();
        return words;
    }

    private static ItemDraft ReadItem(YamlFields fields)
    {
        var item = new ItemDraft(
            fields.Text("id"),
            fields.Text("theme"),
            fields.Texts("sections"),
            fields.Text("opening"),
            fields.Flag("commitment"),
            fields.Line,
            fields.LineOf("theme"),
            fields.LineOf("sections"));
        fields.RefuseOthers();
        return item;
    }

    private static void CheckText(HeadedPart part, string stageId, FileProblems problems)
    {
        if (part.Id.Length > 0 && !(Ids.IsName(part.Id) && part.Id.StartsWith(stageId + "-", StringComparison.Ordinal)))
        {
            problems.Add(part.Line, $"項目の番号（ID）「{part.Id}」は使えません。「{stageId}-1」の形で書いてください。");
        }

        if (part.Blocks.FirstOrDefault(block => block is not (ParagraphBlock or ListBlock { IsOrdered: false })) is { } other)
        {
            problems.Add(other.Line + 1, "項目の下に書けるのは、説明の段落と「- 」で始まる問いだけです。");
        }

        if (part.Blocks is not [ParagraphBlock, ..])
        {
            problems.Add(part.Line, $"項目「{part.Heading}」に説明がありません。見出しのすぐ下に、何をたずねる項目かを書いてください。");
        }

        var count = ItemText.Questions(part).Count;
        if (count is < 2 or > 4)
        {
            problems.Add(part.Line, $"項目「{part.Heading}」の問いが{count}個です。「- 」で始まる問いを2個から4個書いてください。");
        }
    }
}
