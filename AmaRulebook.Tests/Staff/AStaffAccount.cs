using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Passwords;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Staff;

/// <summary>Accounts for tests: made by the application's own commands, signed in by its own form.</summary>
public static class AStaffAccount
{
    public const string Password = "みどりの橋をわたる朝77";

    /// <summary>Makes an account of a role with <see cref="Password"/>; gives its mail address.</summary>
    public static async Task<string> Made(IServiceProvider services, StaffRole role, string name = "長谷川 市子")
    {
        var accounts = services.GetRequiredService<StaffAccounts>();
        var email = $"{Guid.NewGuid():N}@example.jp";
        var (token, refusal) = await accounts.InviteAsync(null, email, name, role);
        Assert.Null(refusal);
        Assert.Null((await services.GetRequiredService<StaffPasswords>().TakeUpAsync(token!, Password, Password)).Refusal);
        return email;
    }

    /// <summary>A visitor who is signed in as a new account of a role.</summary>
    public static async Task<Visitor> SignedIn(this ReadingSite site, StaffRole role, string name = "長谷川 市子")
    {
        var email = await Made(site.Services, role, name);
        var visitor = new Visitor(site);
        var page = await visitor.SignsIn(email);
        Assert.Equal("/staff", page.Location);
        return visitor;
    }

    public static async Task<VisitedPage> SignsIn(this Visitor visitor, string email, string password = Password, string query = "") =>
        await visitor.Send(await visitor.Get($"/staff/sign-in{query}"), ("Email", email), ("Password", password));
}
