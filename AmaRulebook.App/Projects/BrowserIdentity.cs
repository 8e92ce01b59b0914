using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace AmaRulebook.Projects;

/// <summary>
/// The participants' cookie: it names a browser by a random id and nothing else. What the browser may do stands in
/// <see cref="BrowserPlace"/> rows and is checked on each command.
/// </summary>
public static class BrowserIdentity
{
    public const string Scheme = "Participants";

    private const string BrowserClaim = "browser";

    /// <summary>The browser's id, or null for one that never came to a project's door.</summary>
    public static Guid? BrowserId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(BrowserClaim), out var id) ? id : null;

    /// <summary>
    /// Gives the browser its cookie, for this request too, before whoever else is signed in there: as the next request will have
    /// them, so that the form's antiforgery token belongs to the same ones.
    /// </summary>
    public static Task SignInBrowserAsync(this HttpContext context, Guid browserId)
    {
        var browser = new ClaimsIdentity([new Claim(BrowserClaim, browserId.ToString())], Scheme);
        context.User = new ClaimsPrincipal([browser, .. context.User.Identities.Where(identity => identity.IsAuthenticated)]);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(browser), new AuthenticationProperties { IsPersistent = true });
    }
}
