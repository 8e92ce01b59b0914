namespace AmaRulebook.Layout;

/// <summary>
/// From whose page a request comes, as its browser says (Fetch Metadata, and the Origin header where that is lacking: not on
/// plain HTTP, and not from older browsers).
/// </summary>
internal static class RequestSource
{
    /// <summary>Whether a page of another site sent it. A form says no Origin here, by the referrer policy, so that the Origin is no sign.</summary>
    public static bool IsFromAnotherSite(this HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "cross-site";

    /// <summary>Whether a script of our own pages sent it for certain.</summary>
    public static bool IsFromOwnPage(this HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site == "same-origin"
        : Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value;
}
