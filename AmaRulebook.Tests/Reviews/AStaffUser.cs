using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AmaRulebook.Reviews;

/// <summary>Somebody of the staff, signed in, for tests that ask the commands themselves.</summary>
public static class AStaffUser
{
    public static async Task<StaffUser> Comes(AppWithoutPages app, StaffRole role = StaffRole.Officer, string name = "田中 市子")
    {
        var email = await AStaffAccount.Made(app.Services, role, name);
        var account = await app.Read(db => db.Set<StaffAccount>().SingleAsync(account => account.Email == email));
        var sessions = app.Get<StaffSessions>();
        var user = await sessions.FindAsync(await sessions.BeginAsync(account, "パスワード"));
        Assert.NotNull(user);
        return user;
    }

    /// <summary>The account is disabled, as an administrator does it.</summary>
    public static async Task Disabled(AppWithoutPages app, StaffUser user)
    {
        var administrator = await Comes(app, StaffRole.Administrator, "管理 者子");
        Assert.Null(await app.Get<StaffAccounts>().DisableAsync(administrator, user.AccountId));
    }
}
