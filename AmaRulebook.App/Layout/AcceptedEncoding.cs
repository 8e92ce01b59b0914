using Microsoft.Net.Http.Headers;

namespace AmaRulebook.Layout;

/// <summary>The one encoding, of those this site makes, that a request is answered in.</summary>
public static class AcceptedEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    // What today's browsers send; parsing a header costs as much as finding a page in the cache.
    private const string Usual = "gzip, deflate, br";

    /// <summary>Brotli if the client takes it at least as gladly as gzip; the header's many spellings become three.</summary>
    public static string Of(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding is [Usual or $"{Usual}, zstd"])
        {
            return Brotli;
        }

        var (brotli, gzip) = Qualities(request);
        return brotli > 0 && brotli >= gzip ? Brotli : Quick(gzip);
    }

    /// <summary>The same for what is made for one reader: brotli at its smallest takes longer than the page itself.</summary>
    public static string OfUnkept(HttpRequest request) => Quick(Qualities(request).Gzip);

    private static string Quick(double gzip) => gzip > 0 ? Gzip : Identity;

    private static (double Brotli, double Gzip) Qualities(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
            ? (Quality(accepted, Brotli), Quality(accepted, Gzip))
            : (0, 0);

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        (accepted.FirstOrDefault(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*")) is { } match
            ? match.Quality ?? 1
            : 0;
}
