using System.Text;

namespace AmaRulebook.Layout;

/// <summary>Our own files as they are sent: without what only their authors need.</summary>
public static class AssetText
{
    /// <summary>A file of <c>wwwroot</c>; a script without the lines that are comments, and without indentation.</summary>
    public static byte[] Read(IWebHostEnvironment environment, string name)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return name.EndsWith(".js", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(WithoutComments(Encoding.UTF8.GetString(content.ToArray())))
            : content.ToArray();
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
