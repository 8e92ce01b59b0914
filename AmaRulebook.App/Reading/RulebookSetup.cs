using AmaRulebook.Content;

namespace AmaRulebook.Reading;

/// <summary>Opens the book; without a good one there is nothing to serve.</summary>
public static class RulebookSetup
{
    /// <summary>
    /// Reads the content folder and registers <see cref="RulebookSource"/>. With a broken book it prints every problem
    /// and answers false: the application must not start.
    /// </summary>
    public static bool TryAddRulebook(this WebApplicationBuilder builder)
    {
        var folder = Places.Find(builder.Configuration).Content;
        var first = RulebookLoader.Load(folder);
        if (first.Rulebook is not { } rulebook)
        {
            ContentCheck.Print(first.Problems, Console.Error);
            return false;
        }

        builder.Services.AddSingleton(services => RulebookSource.Open(
            folder,
            rulebook,
            services.GetRequiredService<TimeProvider>()));
        return true;
    }
}
