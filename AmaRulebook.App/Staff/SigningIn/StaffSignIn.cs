using System.Security.Claims;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Places;
using AmaRulebook.Staff.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>Identity's sign-in, where each success begins a <see cref="StaffSession"/> that the cookie names.</summary>
public sealed class StaffSignIn(
    UserManager<StaffAccount> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<StaffAccount> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<StaffAccount>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<StaffAccount> confirmation,
    StaffSessions sessions,
    StaffPlaces places)
    : SignInManager<StaffAccount>(users, context, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(StaffAccount user) => user.IsActive && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(StaffAccount user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        List<Claim> all = [.. additionalClaims];
        var session = await sessions.BeginAsync(user, WayOf(all));
        if ((await places.ListAsync(user.Id)).Count > 0)
        {
            // What the account holds comes along: a browser without a name gets one for it.
            var browserId = Context.User.BrowserId() ?? Guid.NewGuid();
            await Context.SignInBrowserAsync(browserId);
            await places.BringAsync(user.Id, browserId);
        }

        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. all, new Claim(StaffIdentity.SessionClaim, session.ToString())]);
    }

    /// <summary>The way in, as Identity's own claims say it (RFC 8176), in words.</summary>
    private static string WayOf(List<Claim> claims) =>
        claims.Find(claim => claim.Type == ClaimTypes.AuthenticationMethod)?.Value is { Length: > 0 } provider ? provider
        : claims.Find(claim => claim.Type == "amr")?.Value switch
        {
            "pwd" => "パスワード",
            "mfa" => "2段階の確認",
            _ => "リンク",
        };
}
