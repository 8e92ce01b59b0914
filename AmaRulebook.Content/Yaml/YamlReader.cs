using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AmaRulebook.Content.Yaml;

/// <summary>Reads YAML text into nodes that know their lines.</summary>
internal static class YamlReader
{
    /// <summary>The fields of a text that is one mapping; null and a problem where it is not.</summary>
    public static YamlFields? ReadMapping(string text, FileProblems problems)
    {
        switch (ReadRoot(text, problems))
        {
            case YamlMappingNode mapping:
                return new YamlFields(mapping, problems);
            case { } other:
                problems.Add((int)other.Start.Line, "「名前: 値」の形の行を並べて書いてください。");
                return null;
            default:
                return null;
        }
    }

    /// <summary>The entries of a text that is one list of mappings; null and a problem where it is not.</summary>
    public static IReadOnlyList<YamlFields>? ReadList(string text, FileProblems problems)
    {
        switch (ReadRoot(text, problems))
        {
            case YamlSequenceNode list:
                return YamlFields.Entries(list, problems);
            case { } other:
                problems.Add((int)other.Start.Line, "「- id: …」で始まる項目を並べて書いてください。");
                return null;
            default:
                return null;
        }
    }

    private static YamlNode? ReadRoot(string text, FileProblems problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new ShallowParser(new Parser(new StringReader(text))));
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            problems.Add(
                stream.Documents.Count == 0 ? 0 : (int)stream.Documents[1].RootNode.Start.Line,
                stream.Documents.Count == 0 ? "中身がありません。書き方の見本に合わせて書いてください。" : "「---」の行は使えません。この行を消してください。");
        }
        catch (YamlException fault)
        {
            var (line, message) = YamlErrors.Explain(text, fault);
            problems.Add(line, message);
        }

        return null;
    }
}
