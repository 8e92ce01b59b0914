namespace AmaRulebook.Layout;

/// <summary>
/// Where the public reaches the site, by <c>Rulebook:PublicAddress</c>, such as <c>https://rulebook.example.jp</c>. Pages
/// that are kept for everybody take their absolute addresses from here and never from a request, whose Host anybody may set.
/// </summary>
public sealed class PublicAddress
{
    public const string Setting = "Rulebook:PublicAddress";

    public PublicAddress(IConfiguration configuration)
    {
        var text = configuration[Setting];
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        Origin = Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? address.GetLeftPart(UriPartial.Authority)
            : throw new InvalidOperationException($"{Setting} is “{text}”; it must be an address such as https://rulebook.example.jp, without a path.");
    }

    /// <summary>Scheme, host and port; null where none is configured.</summary>
    public string? Origin { get; }

    /// <summary>The absolute address of a root-absolute one, or null where the site does not know its own.</summary>
    public string? Of(string path) => Origin is null ? null : Origin + path;

    /// <summary>The absolute address of a root-absolute one, at the address that a person uses where none is configured.</summary>
    public string Of(string path, string baseAddress) => (Origin ?? baseAddress.TrimEnd('/')) + path;
}
