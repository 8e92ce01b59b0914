namespace AmaRulebook.Layout;

/// <summary>Marks an endpoint as a reading page: the same for everybody, therefore safe to compress over HTTPS.</summary>
public sealed class ReadingPage
{
    public static bool IsAskedFor(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ReadingPage>() is not null;
}
