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

    /// <summary>Gives the browser its cookie, for this request too.</summary>
    public static Task SignInBrowserAsync(this HttpContext context, Guid browserId)
    {
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(BrowserClaim, browserId.ToString())], Scheme));
        return context.SignInAsync(Scheme, context.User, new AuthenticationProperties { IsPersistent = true });
    }
}
