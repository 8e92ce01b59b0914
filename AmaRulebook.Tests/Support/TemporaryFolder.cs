namespace AmaRulebook.Support;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ama-rulebook-");

    public string Path => folder.FullName;

    public static TemporaryFolder CopyOf(string source)
    {
        var copy = new TemporaryFolder();
        foreach (var folder in Directory.EnumerateDirectories(source, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(folder.Replace(source, copy.Path, StringComparison.Ordinal));
        }

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, file.Replace(source, copy.Path, StringComparison.Ordinal));
        }

        return copy;
    }

    public string this[params string[] names] => System.IO.Path.Combine([Path, .. names]);

    public void Dispose()
    {
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
