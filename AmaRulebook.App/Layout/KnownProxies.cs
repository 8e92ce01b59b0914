using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace AmaRulebook.Layout;

/// <summary>
/// The reverse proxies whose word on a visitor's address and scheme is taken, by <c>Rulebook:Proxies</c>: addresses with
/// commas between. Without it nobody's is, for anybody can send those headers.
/// </summary>
public static class KnownProxies
{
    public const string Setting = "Rulebook:Proxies";

    public static void UseKnownProxies(this WebApplication app)
    {
        var proxies = (app.Configuration[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (proxies.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address)
                ? address
                : throw new InvalidOperationException($"{Setting} holds “{proxy}”, which is no IP address."));
        }

        app.UseForwardedHeaders(options);
    }
}
