using System.Text.RegularExpressions;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Searching;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Terms;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static partial class GlossaryReader
{
    /// <summary>The terms in the order of the file, or null where the file is no list.</summary>
    public static IReadOnlyList<TermDraft>? Read(ContentFile file, FileProblems problems)
    {
        if (YamlReader.ReadList(file.Text, problems) is not { } entries)
        {
            return null;
        }

        var terms = new List<TermDraft>();
        var wordings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fields in entries)
        {
            var term = new Term(
                fields.Text("id"),
                fields.Text("term"),
                fields.Text("reading"),
                fields.OptionalTexts("also"),
                fields.OptionalTexts("related"),
                fields.Text("meaning"),
                fields.Texts("sections"));
            fields.RefuseOthers();
            Check(term, fields, problems);
            CheckWordings(term, fields, wordings, problems);
            terms.Add(new TermDraft(term, fields.LineOf("id"), fields.LineOf("sections"), fields.LineOf("related")));
        }

        return terms;
    }

    private static void Check(Term term, YamlFields fields, FileProblems problems)
    {
        if (term.Id.Length > 0 && !Id().IsMatch(term.Id))
        {
            problems.Add(fields.LineOf("id"), $"「id」の「{term.Id}」は使えません。半角の小文字、数字、「-」で書いてください。");
        }

        if (term.Reading.Length > 0 && !Hiragana().IsMatch(term.Reading))
        {
            problems.Add(fields.LineOf("reading"), $"読み「{term.Reading}」は、ひらがなと「ー」「・」だけで書いてください。");
        }
    }

    private static void CheckWordings(Term term, YamlFields fields, Dictionary<string, int> wordings, FileProblems problems)
    {
        foreach (var (wording, line) in term.Also.Select(also => (also, fields.LineOf("also"))).Prepend((term.Name, fields.LineOf("term"))))
        {
            if (wording.Length > 0 && !wordings.TryAdd(FoldedText.Fold(wording), line))
            {
                problems.Add(
                    line,
                    $"言葉「{wording}」は{wordings[FoldedText.Fold(wording)]}行目にもあります。どちらかを消してください。"
                    + "全角と半角、大文字と小文字、ひらがなとカタカナのちがいだけなら、書き分けなくても検索で見つかります。");
            }
        }
    }

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^[\u3041-\u3096ー・ 　]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Hiragana();
}
