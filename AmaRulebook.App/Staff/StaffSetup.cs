using AmaRulebook.Layout;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Passwords;
using AmaRulebook.Staff.Places;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Staff.SigningIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;

namespace AmaRulebook.Staff;

/// <summary>Sets up the staff's accounts: ASP.NET Core Identity, its cookie beside the participants', and the roles.</summary>
public static partial class StaffSetup
{
    private const int Tries = 5;
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(15);

    public static void AddStaff(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddIdentityCore<StaffAccount>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = Tries;
            options.Lockout.DefaultLockoutTimeSpan = LockOut;
            options.User.RequireUniqueEmail = true;
        }).AddUserStore<StaffStore>().AddSignInManager<StaffSignIn>().AddDefaultTokenProviders();
        services.AddSingleton<IPasswordHasher<StaffAccount>, PasswordHasher<StaffAccount>>();
        services.AddSingleton<StaffSessions>();
        services.AddSingleton<StaffAccounts>();
        services.AddSingleton<StaffPasswords>();
        services.AddSingleton<StaffPlaces>();
        services.AddSingleton<StaffLog>();
        services.AddSingleton<StaffLogReads>();
        services.AddSingleton<SecondFactor>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<SetUpLink>();
        services.AddScoped<StaffEntry>();

        services.AddAuthentication(options => options.DefaultChallengeScheme = IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(options =>
            {
                options.Cookie.Name = StaffIdentity.CookieName;
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = StaffSession.LongestLife;   // what ends it sooner stands in its row
                options.SlidingExpiration = false;
                options.LoginPath = StaffAddress.SignIn;
                options.ReturnUrlParameter = "next";
                options.Events.OnValidatePrincipal = StaffIdentity.ValidateAsync;
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    // A browser with a place in a project is somebody, but nobody of the staff until it has signed in.
                    if (context.HttpContext.User.StaffSessionId() is null)
                    {
                        return context.HttpContext.ChallengeAsync(IdentityConstants.ApplicationScheme);
                    }

                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            }));
        builder.AddExternalSignIn();
        services.AddAuthorization(options =>
        {
            foreach (var role in Enum.GetValues<StaffRole>())
            {
                options.AddPolicy(StaffOnlyAttribute.PolicyOf(role), policy => policy.RequireAssertion(context => StaffIdentity.Holds(context, role)));
            }
        });
    }

    /// <summary>
    /// Makes the first administrator of <c>Staff:Email</c> and <c>Staff:Password</c> where nobody can sign in yet, or prints
    /// the set-up link. Answers false, and says why, when that password will not do.
    /// </summary>
    public static bool TryUseStaff(this WebApplication app)
    {
        var accounts = app.Services.GetRequiredService<StaffAccounts>();
        if (!accounts.AreNoneAsync().GetAwaiter().GetResult())
        {
            return true;
        }

        if (app.Configuration["Staff:Email"] is { Length: > 0 } email)
        {
            var password = app.Configuration["Staff:Password"];
            var (_, refusal) = app.Services.GetRequiredService<StaffPasswords>().MakeFirstAsync(email, app.Configuration["Staff:Name"] ?? "管理者", password, password).GetAwaiter().GetResult();
            if (refusal is not null)
            {
                Console.Error.WriteLine($"最初の管理者をつくれませんでした（Staff:Email、Staff:Password）。{refusal.Message}");
            }

            return refusal is null;
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var address = app.Services.GetRequiredService<PublicAddress>().Origin
                ?? app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            TellSetUpLink(app.Logger, $"{address.TrimEnd('/')}/staff/set-up/{app.Services.GetRequiredService<SetUpLink>().Token}");
        });
        return true;
    }

    public static void MapStaff(this WebApplication app)
    {
        app.MapExternalSignIn();

        // Somebody is there: puts the time-out off. No form, so the browser says itself that the page that asks is ours.
        app.MapPost("/staff/stay", async (HttpContext context, StaffSessions sessions, TimeProvider time) =>
            context.Request.IsFromOwnPage()
            && await sessions.StayAsync(context.User.StaffSessionId()) is { } user
                ? Results.Json(new { left = user.SecondsLeft(time.GetUtcNow()) })
                : Results.Unauthorized()).DisableAntiforgery();
    }

    [LoggerMessage(LogLevel.Information, "職員のアカウントがまだありません。最初の管理者はここでつくります（1回だけ使えます）: {Address}")]
    private static partial void TellSetUpLink(ILogger logger, string address);
}
