using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Layout;

/// <summary>The one encoding, of those this site makes, that a request is answered in.</summary>
public static class AcceptedEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    /// <summary>Brotli if the client takes it at least as gladly as gzip; the header's many spellings become three.</summary>
    public static string Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
        {
            return Identity;
        }

        var (brotli, gzip) = (Quality(accepted, Brotli), Quality(accepted, Gzip));
        return (brotli, gzip) switch
        {
            (0, 0) => Identity,
            _ when brotli >= gzip => Brotli,
            _ => Gzip,
        };
    }

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        (accepted.FirstOrDefault(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*")) is { } match
            ? match.Quality ?? 1
            : 0;
}
