using System.Security.Claims;
using AmaRulebook.Staff.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>The staff's cookie stands beside the participants' one: a clerk may hold a place in a project too.</summary>
public static class StaffIdentity
{
    public const string CookieName = "ama-rulebook-staff";
    public const string SessionClaim = "staff-session";

    private const string RoleClaim = "staff-role";
    private const string EndedItem = "staff-session-ended";

    /// <summary>The sign-in that the cookie names, or null. Whether it still holds is asked of <see cref="StaffSessions"/>.</summary>
    public static Guid? StaffSessionId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(SessionClaim), out var id) ? id : null;

    /// <summary>The sign-in that the cookie of a request names though it no longer holds; null where it holds or there is none.</summary>
    public static Guid? EndedStaffSessionId(this HttpContext context) => context.Items[EndedItem] as Guid?;

    /// <summary>Adds the staff's identity to those who have it, for pages and circuits alike.</summary>
    public static void UseStaffIdentity(this WebApplication app) => app.UseWhen(
        context => context.Request.Cookies.ContainsKey(CookieName),
        staff => staff.Use(async (context, next) =>
        {
            if ((await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.Identity is ClaimsIdentity identity)
            {
                // The first identity says whether anybody is there at all: a browser without a place has only this one.
                context.User = new ClaimsPrincipal(
                    context.User.Identity is { IsAuthenticated: true } ? [.. context.User.Identities, identity] : [identity]);
            }

            await next(context);
        }));

    /// <summary>Asks on each request whether the sign-in still holds, and what its account may do now.</summary>
    internal static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<StaffSessions>();
        if (await sessions.FindAsync(context.Principal?.StaffSessionId()) is { } user)
        {
            ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(RoleClaim, user.Role.ToString()));
        }
        else
        {
            context.HttpContext.Items[EndedItem] = context.Principal?.StaffSessionId();
            context.RejectPrincipal();
        }
    }

    internal static bool Holds(AuthorizationHandlerContext context, StaffRole needed) =>
        Enum.TryParse<StaffRole>(context.User.FindFirstValue(RoleClaim), out var role) && role >= needed;
}
