using System.Security.Claims;
using AmaRulebook.Staff.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>
/// Signing in through the city's own identity provider (OpenID Connect Core 1.0, code flow with PKCE), for cities that have
/// one: <c>Staff:OpenIdConnect:Authority</c>, <c>ClientId</c>, <c>ClientSecret</c> and <c>Name</c>, the word on the button.
/// It says who somebody is; whether they may come in, and as what, is still a matter of their account here.
/// </summary>
public static class ExternalSignIn
{
    public const string Scheme = "OpenIdConnect";
    public const string Start = "/staff/sign-in/external";

    private const string Section = "Staff:OpenIdConnect";
    private const string Return = "/staff/sign-in/external/return";
    private const string Callback = "/staff/sign-in/callback";

    /// <summary>How the provider is called on the button; null where none is configured.</summary>
    public static string? NameIn(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration[$"{Section}:Authority"]) ? null : configuration[$"{Section}:Name"] ?? "市のアカウント";

    /// <summary>Why it failed, in words.</summary>
    public static string? Problem(string? code) => code switch
    {
        null => null,
        "unknown" => "本人の確認はできましたが、このメールアドレスの職員アカウントがないか、止めてあります。管理者に招待を頼んでください。",
        "unverified" => "本人の確認はできましたが、メールアドレスが届いていないか、たしかめられていません。市の情報担当に相談するか、下のメールアドレスとパスワードで入ってください。",
        _ => "市のアカウントでのサインインができませんでした。もう一度押すか、下のメールアドレスとパスワードで入ってください。",
    };

    internal static void AddExternalSignIn(this WebApplicationBuilder builder)
    {
        if (NameIn(builder.Configuration) is not { } name)
        {
            return;
        }

        var settings = builder.Configuration.GetSection(Section);
        builder.Services.AddAuthentication().AddOpenIdConnect(Scheme, name, options =>
        {
            options.Authority = settings["Authority"];
            options.ClientId = settings["ClientId"];
            options.ClientSecret = settings["ClientSecret"];
            options.RequireHttpsMetadata = !new Uri(options.Authority!).IsLoopback;
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query;   // comes back by GET: cookies need not be sent across sites
            options.Scope.Add("email");
            options.MapInboundClaims = false;
            options.CallbackPath = Callback;
            options.SignInScheme = IdentityConstants.ExternalScheme;
            foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
            {
                cookie.SameSite = SameSiteMode.Lax;
                cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            }

            options.Events.OnRemoteFailure = context =>
            {
                context.HandleResponse();
                context.Response.Redirect($"{StaffAddress.SignIn}?failed=provider");
                return Task.CompletedTask;
            };
        });
    }

    internal static void MapExternalSignIn(this WebApplication app)
    {
        if (NameIn(app.Configuration) is null)
        {
            return;
        }

        app.MapGet(Start, (string? next, StaffSignIn signIn) => Results.Challenge(
            signIn.ConfigureExternalAuthenticationProperties(Scheme, $"{Return}?next={Uri.EscapeDataString(StaffAddress.Next(next))}"), [Scheme]));
        app.MapGet(Return, async (string? next, HttpContext context, StaffEntry entry) =>
        {
            var problem = await entry.EnterByProviderAsync();
            await context.SignOutAsync(IdentityConstants.ExternalScheme);
            return Results.LocalRedirect(problem is null ? StaffAddress.Next(next) : $"{StaffAddress.SignIn}?failed={problem}");
        });
    }

    /// <summary>The mail address that the provider vouches for, or null.</summary>
    internal static string? EmailOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue("email_verified") is "false" ? null : MailAddressText.Read(principal.FindFirstValue("email"));
}
