using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace AmaRulebook.Content.Yaml;

/// <summary>
/// The named values of one mapping. A value that is missing or of the wrong kind is noted as a problem and read as
/// empty, so that reading goes on to the next one; what was never asked for is an unknown key.
/// </summary>
internal sealed class YamlFields(YamlMappingNode node, FileProblems problems)
{
    private readonly List<string> known = [];

    public int Line => (int)node.Start.Line;

    /// <summary>The mappings of a list; entries of another kind are problems.</summary>
    public static IReadOnlyList<YamlFields> Entries(YamlSequenceNode list, FileProblems problems)
    {
        foreach (var other in list.Where(entry => entry is not YamlMappingNode))
        {
            problems.Add((int)other.Start.Line, "「- id: …」の形で書いてください。");
        }

        return [.. list.OfType<YamlMappingNode>().Select(entry => new YamlFields(entry, problems))];
    }

    public int LineOf(string key) => Find(key) is { } value ? (int)value.Start.Line : Line;

    public string Text(string key)
    {
        switch (Require(key))
        {
            case YamlScalarNode scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return YamlText.Of(scalar);
            case YamlScalarNode:
                problems.Add(LineOf(key), $"「{key}」が空です。値を書いてください。");
                return "";
            case { } other:
                problems.Add((int)other.Start.Line, $"「{key}」には文を1つだけ書いてください。");
                return "";
            default:
                return "";
        }
    }

    /// <summary>A text that may be missing; null then.</summary>
    public string? OptionalText(string key) => Find(key) is null ? null : Text(key);

    public DateOnly Date(string key, string format = "yyyy-MM-dd")
    {
        var text = Text(key);
        if (text.Length > 0
            && !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            var example = format == "yyyy-MM" ? "2022-02" : "2021-03-29";
            problems.Add(LineOf(key), $"「{key}」の日付「{text}」が読めません。「{example}」の形で書いてください。");
        }

        return DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : default;
    }

    /// <summary>An optional <c>true</c> or <c>false</c>; false where it is not given.</summary>
    public bool Flag(string key)
    {
        if (Find(key) is null)
        {
            return false;
        }

        var text = Text(key);
        if (text.Length > 0 && text is not ("true" or "false"))
        {
            problems.Add(LineOf(key), $"「{key}」には「true」か「false」を書いてください。");
        }

        return text == "true";
    }

    /// <summary>A list that must have an entry.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var value = Require(key);
        if (value is YamlSequenceNode { Children.Count: 0 })
        {
            problems.Add((int)value.Start.Line, $"「{key}」の一覧が空です。1つ以上書いてください。");
        }

        return ListOf(key, value);
    }

    public IReadOnlyList<string> OptionalTexts(string key) => ListOf(key, Find(key));

    public YamlFields? Mapping(string key)
    {
        var value = Require(key);
        if (value is not (null or YamlMappingNode))
        {
            problems.Add((int)value.Start.Line, $"「{key}」の下に、字下げして「名前: 値」の行を並べてください。");
        }

        return value is YamlMappingNode mapping ? new YamlFields(mapping, problems) : null;
    }

    public IReadOnlyList<YamlFields> Mappings(string key) => MappingsOf(key, Require(key));

    public IReadOnlyList<YamlFields> OptionalMappings(string key) => MappingsOf(key, Find(key));

    /// <summary>Lists of texts by a key that the author chooses, such as the codes of each section; optional.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> TextsByKey(string key, Action<string, int> eachKey)
    {
        var result = new Dictionary<string, IReadOnlyList<string>>();
        var value = Find(key);
        if (value is not (null or YamlMappingNode))
        {
            problems.Add((int)value.Start.Line, $"「{key}」の下に、字下げして「2-1: [\"2(1)①\"]」の形の行を並べてください。");
        }

        foreach (var (name, list) in value as YamlMappingNode ?? [])
        {
            if (name is YamlScalarNode { Value: { } text })
            {
                eachKey(text, (int)name.Start.Line);
                result[text] = ListOf(text, list);
            }
        }

        return result;
    }

    /// <summary>A text by each key, all of which the author chooses, with its line.</summary>
    public IReadOnlyDictionary<string, (string Text, int Line)> TextByKey(string example)
    {
        var result = new Dictionary<string, (string Text, int Line)>();
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value))
            {
                result[name] = (YamlText.Of(scalar), (int)key.Start.Line);
            }
            else
            {
                problems.Add((int)key.Start.Line, $"1行に1つずつ、「{example}」の形で書いてください。");
            }
        }

        return result;
    }

    /// <summary>Notes every key that was not asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name))
            {
                problems.Add(
                    (int)key.Start.Line,
                    $"「{key}」という名前の行は使えません。ここで使えるのは{string.Concat(known.Select(name => $"「{name}」"))}です。");
            }
        }
    }

    private IReadOnlyList<YamlFields> MappingsOf(string key, YamlNode? value)
    {
        if (value is not (null or YamlSequenceNode))
        {
            problems.Add((int)value.Start.Line, $"「{key}」の下に、字下げして「- id: …」の項目を並べてください。");
        }

        return value is YamlSequenceNode list ? Entries(list, problems) : [];
    }

    private List<string> ListOf(string key, YamlNode? value)
    {
        if (value is not (null or YamlSequenceNode))
        {
            problems.Add((int)value.Start.Line, $"「{key}」は「[…, …]」の形の一覧で書いてください。");
        }

        var texts = new List<string>();
        foreach (var entry in value as YamlSequenceNode ?? [])
        {
            if (entry is YamlScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value))
            {
                texts.Add(YamlText.Of(scalar));
            }
            else
            {
                problems.Add((int)entry.Start.Line, $"「{key}」の一覧に、文ではないものか空のものがあります。");
            }
        }

        return texts;
    }

    private YamlNode? Require(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            problems.Add(Line, $"「{key}」がありません。「{key}: …」の行を書いてください。");
        }

        return value;
    }

    private YamlNode? Find(string key)
    {
        if (!known.Contains(key))
        {
            known.Add(key);
        }

        return node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode scalar && scalar.Value == key).Value;
    }
}
