using System.Text;

namespace AmaRulebook.Layout;

/// <summary>The text of our own files, as it is sent: without what only their authors need.</summary>
public static class AssetText
{
    /// <summary>A file of <c>wwwroot</c>; a script without the lines that are comments, and without indentation.</summary>
    public static string Read(IWebHostEnvironment environment, string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream(), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return name.EndsWith(".js", StringComparison.Ordinal) ? WithoutComments(text) : text;
    }

    /// <summary>A picture as a <c>data:</c> address, with the few signs escaped that would end it.</summary>
    public static string InAddress(string svg) => "data:image/svg+xml," + svg.Trim()
        .Replace('"', '\'')
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);

    private static string WithoutComments(string script) => string.Concat(script.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => line + '\n'));
}
