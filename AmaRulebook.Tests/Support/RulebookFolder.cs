using AmaRulebook.Content;
using AmaRulebook.Content.Chapters;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>A small valid content folder, of which a test breaks or adds one thing.</summary>
public sealed class RulebookFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RulebookFolder()
    {
        foreach (var (path, text) in SmallBook.Files)
        {
            With(path, text);
        }
    }

    public string Path => folder.Path;

    /// <summary>Puts another text in the place of a file, or adds a file.</summary>
    public RulebookFolder With(string path, string text) => WithBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public RulebookFolder WithBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[path])!);
        File.WriteAllBytes(folder[path], bytes);
        return this;
    }

    /// <summary>Changes the first place of a file where a text stands.</summary>
    public RulebookFolder Replacing(string path, string old, string text)
    {
        var before = Read(path);
        var at = before.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold: {old}");
        return With(path, before[..at] + text + before[(at + old.Length)..]);
    }

    public RulebookFolder Without(string path)
    {
        File.Delete(folder[path]);
        return this;
    }

    /// <summary>Writes a text under section 2-1, in the place of what stood there.</summary>
    public RulebookFolder WithText(string markdown) =>
        Replacing(SmallBook.ChapterFile, "立場のちがう人が、力を合わせます。", markdown);

    public string Read(string path) => File.ReadAllText(folder[path]);

    /// <summary>The line, from 1, on which a text first stands.</summary>
    public int LineOf(string path, string text)
    {
        var at = Read(path).IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold: {text}");
        return 1 + Read(path)[..at].Count(character => character == '\n');
    }

    public IReadOnlyList<ContentProblem> Problems() => RulebookLoader.Load(Path).Problems;

    /// <summary>The one problem of the folder.</summary>
    public ContentProblem Problem() => Assert.Single(Problems());

    public Rulebook Rulebook()
    {
        var (rulebook, problems) = RulebookLoader.Load(Path);
        Assert.Empty(problems);
        return rulebook!;
    }

    public Section Section(string id = "2-1") => Rulebook().FindSection(id)!;

    public void Dispose() => folder.Dispose();
}
