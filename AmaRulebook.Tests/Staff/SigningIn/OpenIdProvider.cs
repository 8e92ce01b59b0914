using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>
/// An identity provider that speaks OpenID Connect over HTTP: discovery, keys, the code flow with PKCE and a client secret.
/// It lets everybody in as <see cref="Person"/>.
/// </summary>
public sealed class OpenIdProvider : IAsyncDisposable
{
    public const string ClientId = "ama-rulebook";
    public const string ClientSecret = "a-secret-of-the-stub";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = new();
    private WebApplication app = null!;

    public string Authority { get; private set; } = "";

    /// <summary>Who sits before the provider's sign-in page: sub, email, email_verified.</summary>
    public (string Subject, string? Email, bool IsVerified) Person { get; set; } = ("1001", "mori@example.jp", true);

    /// <summary>Signs with a key that is not among those it publishes.</summary>
    public bool IsForged { get; set; }

    public static async Task<OpenIdProvider> Start()
    {
        var provider = new OpenIdProvider();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        provider.app = builder.Build();
        provider.Map();
        await provider.app.StartAsync();
        provider.Authority = provider.app.Urls.Single();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private void Map()
    {
        app.UseRouting();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
            ["response_types_supported"] = OneOf("code"),
            ["subject_types_supported"] = OneOf("public"),
            ["id_token_signing_alg_values_supported"] = OneOf("RS256"),
        }));
        app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)) { KeyId = "1" });
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "1", n = key.N, e = key.E } } });
        });
        app.MapGet("/authorize", (HttpRequest request) =>
        {
            var query = request.Query;
            if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256"
                || !$"{query["scope"]}".Split(' ').Contains("openid"))
            {
                return Results.BadRequest();
            }

            var code = Guid.NewGuid().ToString("N");
            codes[code] = ($"{query["nonce"]}", $"{query["code_challenge"]}", $"{query["redirect_uri"]}");
            return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString($"{query["state"]}")}");
        });
        app.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes($"{form["code_verifier"]}")));
            return form["client_id"] == ClientId && form["client_secret"] == ClientSecret && form["grant_type"] == "authorization_code"
                && codes.TryRemove($"{form["code"]}", out var asked) && asked.Challenge == verifier && asked.RedirectUri == form["redirect_uri"]
                    ? Results.Json(new { access_token = "unused", token_type = "Bearer", expires_in = 60, id_token = Token(asked.Nonce) })
                    : Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        });
    }

    private static string[] OneOf(string value) => [value];

    private string Token(string nonce)
    {
        using var other = RSA.Create(2048);
        var claims = new Dictionary<string, object> { ["sub"] = Person.Subject, ["nonce"] = nonce, ["email_verified"] = Person.IsVerified };
        if (Person.Email is { } email)
        {
            claims["email"] = email;
        }

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = ClientId,
            Claims = claims,
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey((IsForged ? other : rsa).ExportParameters(true)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
