namespace AmaRulebook.Layout;

/// <summary>
/// Whether ふりがな is asked for. A reading page is told by its address, so that it stays the same for everybody; the pages
/// of a project are told by a cookie that is sent nowhere else.
/// </summary>
public static class FuriganaChoice
{
    /// <summary>The name of the query key, and of the cookie.</summary>
    public const string Key = "furigana";

    /// <summary>The one value that counts; any other is as good as none.</summary>
    public const string On = "on";

    public static bool IsInAddress(HttpContext context) => context.Request.Query[Key] == On;

    public static bool IsInCookie(HttpContext context) => context.Request.Cookies[Key] == On;
}
