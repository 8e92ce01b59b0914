using AmaRulebook.Content;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Passwords;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>Plays a year of a city that does not exist, through the same commands that its people would use.</summary>
internal sealed class SampleCity(
    IServiceProvider services, IDbContextFactory<RulebookDb> contexts, Places places, SampleClock clock, StaffAccounts accounts, StaffPasswords passwords)
{
    /// <summary>Fills the database where it is new; one that was filled before stays as people left it.</summary>
    /// <returns>Why it can't be used, or null.</returns>
    public async Task<string?> FillAsync()
    {
        var mark = Path.Combine(places.Data, "sample.txt");
        if (File.Exists(mark))
        {
            return null;
        }

        if (await HasContentAsync())
        {
            return $"フォルダー「{places.Data}」には、できあがっていない見本か、見本ではないデータがあります。何も変えていません。いらないことをたしかめて、フォルダーごと消してから、もう一度動かしてください。";
        }

        _ = services.GetRequiredService<RulebookSource>();   // it was read now, not in the year that is played
        Console.WriteLine("見本のまちをつくっています。しばらくお待ちください。");
        var now = clock.GetUtcNow();
        foreach (var (project, number) in SampleProjects.All.Select((project, index) => (project, index + 1)))
        {
            await new ProjectStory(services, clock, project, number, now).PlayAsync();
        }

        clock.ComeBack();
        foreach (var account in SampleStaff.All)
        {
            var (token, refusal) = await accounts.InviteAsync(null, account.Email, account.Name, account.Role);
            var (_, refused) = await passwords.TakeUpAsync(token ?? "", SampleStaff.Password, SampleStaff.Password);
            Well(refusal ?? refused);
        }

        await File.WriteAllTextAsync(mark, "見本のまちのデータです。このフォルダーを消すと、次の --sample で新しくつくります。\n");
        return null;
    }

    /// <summary>In the sample nothing is refused; what is, would be a mistake of its own.</summary>
    public static void Well(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"The sample was refused: {refusal.Message}");
        }
    }

    private async Task<bool> HasContentAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<Project>().AnyAsync() || await db.Set<StaffAccount>().AnyAsync();
    }
}
